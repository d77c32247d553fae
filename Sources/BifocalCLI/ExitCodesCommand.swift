import ArgumentParser

/// `bifocal help exit-codes` and `bifocal exit-codes`.
struct ExitCodesCommand: ParsableCommand {
  static let table = """
      0  done, alerts or not
      1  done, and --fail-on or taxonomy lint found something
     64  wrong use of the command line
     65  an input is not what it claims to be, or cannot be read without guessing
     66  nothing to read, or a file is missing
     70  a fault of this program: its own books do not balance
     73  an output cannot be created
     74  an output cannot be written to its end
     77  a file may not be read
     78  something is wrong with a pipeline, roster or taxonomy file
    130  interrupted (143: terminated); outputs are untouched
    """

  static let configuration = CommandConfiguration(
    commandName: "exit-codes", abstract: "What each exit code means.", discussion: table)

  func run() { print(Self.table) }
}
