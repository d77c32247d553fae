import Bifocal
import BifocalModel
import BifocalTestSupport
import Scoring
import Testing

/// The shipped model, and files that are none.
@Suite struct ModelFileTests {
  @Test func theProgramCarriesTheShippedModel() throws {
    let text = try ProjectFolder.text("Pipelines/Models/leadership.model")
    #expect(ShippedModel.text == text, "run .ci/embed")
  }

  @Test func readAndWrittenAgainItIsTheSameFile() throws {
    let model = try ModelFile.model(ShippedModel.text, name: "leadership.model")
    #expect(try ModelFile.text(of: model) == ShippedModel.text)
  }

  @Test func theShippedModelWasTrainedBesideTheShippedRules() throws {
    let model = try ModelFile.model(ShippedModel.text, name: "leadership.model")
    let yaml = try ConfigurationFile(name: "leadership-en.yaml", text: ShippedTaxonomy.text)
    let taxonomy = try yaml.decode(Taxonomy.self)
    #expect(
      model.known(among: taxonomy) == taxonomy.rules.count,
      "train it anew: bifocal train Pipelines/Models/labelled.csv (see .ci/run)")
  }

  @Test(arguments: [
    ("", "shop.model:1:1"), ("name: x\nrules: []\nmore", "shop.model:1:1"),
    ("bifocal model 1\n{}\nAAAA\n", "shop.model:2:1"),
    ("bifocal model 1\nno json\nAAAA\n", "shop.model:2:1"),
  ])
  func aFileThatIsNoModelIsRefusedWithItsPlace(text: String, place: String) {
    #expect(throws: RunError.self) { try ModelFile.model(text, name: "shop.model") }
    do {
      _ = try ModelFile.model(text, name: "shop.model")
    } catch {
      #expect("\(error)".hasPrefix(place))
      #expect("\(error)".contains("bifocal train"))
    }
  }

  @Test func aCutModelIsRefused() {
    let cut = ShippedModel.text.split(separator: "\n").dropLast(5).joined(separator: "\n")
    #expect(throws: RunError.self) { try ModelFile.model(cut, name: "cut.model") }
  }
}
