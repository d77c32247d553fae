import Bifocal
import BifocalModel
import BifocalTestSupport
import Foundation
import SampleExports
import Testing

/// What lies in Pipelines and SampleData is what the program makes and accepts.
@Suite struct ShippedFilesTests {
  @Test(arguments: ProjectFolder.files(below: "Pipelines", ending: ".yaml"))
  func everyPipelineIsValid(path: String) throws {
    guard !path.contains("Taxonomies/") else { return }
    let file = try ConfigurationFile(name: path, text: try ProjectFolder.text(path))
    let pipeline = try file.decode(PipelineFile.self)
    #expect(!pipeline.sources.isEmpty)
  }

  @Test func theProgramCarriesTheShippedTaxonomy() throws {
    let text = try ProjectFolder.text("Pipelines/Taxonomies/leadership-en.yaml")
    #expect(ShippedTaxonomy.text == text, "run .ci/embed")
  }

  @Test func sampleDataIsSeedOne() throws {
    let files = try SampleWorld(leaders: 8, weeks: 64, seed: 1).files()
    for file in files {
      let held = try Data(contentsOf: ProjectFolder.url("SampleData/\(file.path)"))
      #expect([UInt8](held) == file.bytes, "SampleData/\(file.path) is not what sample makes")
    }
    let held = ProjectFolder.files(below: "SampleData", ending: "").filter {
      !FilePath($0).isFolder
    }
    #expect(held.count == files.count)
  }

  private struct FilePath {
    let isFolder: Bool

    init(_ path: String) {
      let values = try? ProjectFolder.url(path).resourceValues(forKeys: [.isDirectoryKey])
      isFolder = values?.isDirectory ?? false
    }
  }
}
