import BifocalModel
import Crypto
import Foundation
public import Scoring

/// A trained model as a file: what it is in one line of JSON, then the weights as lines of base64.
///
/// ```
/// bifocal model 1
/// {"digest":…,"heads":[…],"name":"leadership","rules":[…]}
/// AAEC…
/// ```
///
/// A row of weights is its place in the table (two bytes, the lower first), the two bytes of its
/// tag and one byte for each activity that can be an answer. The rows of `words` come first, then
/// those of `structure`, each by place; rows without weights are left out.
public struct ModelFile {
  static let title = "bifocal model 1"
  static let rowBytes = 4 + answers.count

  /// The activities that have a weight.
  static let answers = Activity.allCases.filter { $0 != .peopleUndisclosed }

  struct Header: Codable {
    var name: String
    var digest: String
    var rules: [String]
    var heads: [Head]

    struct Head: Codable {
      var rows: Int
      /// By activity in `answers`; as bits, so that they are the same when read.
      var bias: [UInt32]
      var scales: [UInt32]
      var temperature: UInt32
      var misreading: Misreading
    }
  }

  /// The text of a model; the same model, the same text.
  public static func text(of model: LinearModel) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let heads = [model.words, model.structure]
    let header = Header(
      name: model.name, digest: model.digest.hex, rules: model.knownRules.sorted().map(\.hex),
      heads: heads.map(Self.head))
    let bytes = heads.flatMap { Self.bytes(of: $0.rows) }
    var text = title + "\n" + String(decoding: try encoder.encode(header), as: UTF8.self) + "\n"
    var rest = Data(bytes).base64EncodedString()[...]
    while !rest.isEmpty {
      text += rest.prefix(96) + "\n"
      rest = rest.dropFirst(96)
    }
    return text
  }

  private static func head(_ head: LinearModel.Head) -> Header.Head {
    Header.Head(
      rows: head.rows.count { $0 != SIMD32(repeating: 0) },
      bias: answers.map { head.bias[$0.index].bitPattern },
      scales: head.scales.map(\.bitPattern), temperature: head.temperature.bitPattern,
      misreading: head.misreading)
  }

  private static func bytes(of rows: [SIMD32<Int8>]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (place, row) in rows.enumerated() where row != SIMD32(repeating: 0) {
      bytes += [UInt8(truncatingIfNeeded: place), UInt8(truncatingIfNeeded: place >> 8)]
      bytes += [UInt8(bitPattern: row[30]), UInt8(bitPattern: row[31])]
      bytes += answers.map { UInt8(bitPattern: row[$0.index]) }
    }
    return bytes
  }

  /// Reads a model; throws `RunError` saying what is wrong with the file.
  public static func model(_ text: String, name file: String) throws -> LinearModel {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.count > 2, lines[0] == title else {
      throw fault(file, line: 1, "this is no model of this version", "make one by bifocal train")
    }
    let header: Header
    do {
      header = try JSONDecoder().decode(Header.self, from: Data(lines[1].utf8))
    } catch {
      throw fault(file, line: 2, "its head cannot be read", "make it anew by bifocal train")
    }
    guard let data = Data(base64Encoded: lines[2...].joined()) else {
      throw fault(file, line: 3, "its weights are no base64", "make it anew by bifocal train")
    }
    var model = try model(header, [UInt8](data), file)
    let sha256 = SHA256.hash(data: Data(text.utf8)).hexadecimal
    model.fingerprint = Hash128(hex: String(sha256.prefix(32))) ?? model.digest
    return model
  }

  private static func model(
    _ header: Header, _ bytes: [UInt8], _ file: String
  ) throws -> LinearModel {
    let damaged = fault(
      file, line: 2, "head and weights do not fit together", "make it anew by bifocal train")
    let rules = header.rules.compactMap(Hash128.init(hex:))
    guard header.heads.count == 2, let digest = Hash128(hex: header.digest),
      rules.count == header.rules.count,
      header.heads.allSatisfy({ (0...LinearModel.Head.size).contains($0.rows) }),
      bytes.count == header.heads.reduce(0, { $0 + $1.rows }) * rowBytes
    else { throw damaged }
    var rest = bytes[...]
    var heads: [LinearModel.Head] = []
    for head in header.heads {
      guard head.bias.count == answers.count, head.scales.count == LinearModel.Head.groupCount,
        head.misreading.weights.count == 6,
        head.misreading.weights.allSatisfy({ $0.count == 6 })
      else { throw damaged }
      heads.append(self.head(head, rest.prefix(head.rows * rowBytes)))
      rest = rest.dropFirst(head.rows * rowBytes)
    }
    return LinearModel(
      name: header.name, digest: digest, words: heads[0], structure: heads[1],
      knownRules: Set(rules))
  }

  private static func head(_ head: Header.Head, _ bytes: ArraySlice<UInt8>) -> LinearModel.Head {
    var rows = [SIMD32<Int8>](repeating: SIMD32(repeating: 0), count: LinearModel.Head.size)
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: rowBytes) {
      var row = SIMD32<Int8>(repeating: 0)
      for (offset, activity) in answers.enumerated() {
        row[activity.index] = Int8(bitPattern: bytes[start + 4 + offset])
      }
      row[30] = Int8(bitPattern: bytes[start + 2])
      row[31] = Int8(bitPattern: bytes[start + 3])
      rows[Int(bytes[start]) | Int(bytes[start + 1]) << 8] = row
    }
    var bias = [Float](repeating: 0, count: Activity.count)
    for (activity, bits) in zip(answers, head.bias) {
      bias[activity.index] = Float(bitPattern: bits)
    }
    return LinearModel.Head(
      rows: rows, bias: bias, scales: head.scales.map(Float.init(bitPattern:)),
      temperature: Float(bitPattern: head.temperature), misreading: head.misreading)
  }

  private static func fault(
    _ file: String, line: Int, _ message: String, _ remedy: String
  ) -> RunError {
    RunError(.configuration, "\(file):\(line):1: \(message) (\(remedy))")
  }
}
