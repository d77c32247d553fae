import Bifocal
import Testing

@Suite struct ConfigurationFileTests {
  struct Options: Decodable, Equatable {
    var name: String
    var depth = 1
    var share = 0.5
    var isOn = false
    var words: [String] = []
    var inner: Inner?

    struct Inner: Decodable, Equatable { var window: Int }

    enum CodingKeys: String, CodingKey {
      case name, depth, share
      case isOn = "is_on"
      case words, inner
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(String.self, forKey: .name)
      depth = try values.decodeIfPresent(Int.self, forKey: .depth) ?? 1
      guard depth > 0 else {
        throw DecodingError.dataCorruptedError(
          forKey: .depth, in: values, debugDescription: "must be 1 or more")
      }
      share = try values.decodeIfPresent(Double.self, forKey: .share) ?? 0.5
      isOn = try values.decodeIfPresent(Bool.self, forKey: .isOn) ?? false
      words = try values.decodeIfPresent([String].self, forKey: .words) ?? []
      inner = try values.decodeIfPresent(Inner.self, forKey: .inner)
    }
  }

  @Test func readsEveryKind() throws {
    let text = """
      name: '5'
      depth: 3
      share: 0.25
      is_on: true
      words: [no, 911, "a b"]
      inner:
        window: 4
      """
    let options = try ConfigurationFile(name: "p.yaml", text: text).decode(Options.self)
    #expect(options.name == "5")
    #expect(options.depth == 3)
    #expect(options.share == 0.25)
    #expect(options.isOn)
    #expect(options.words == ["no", "911", "a b"])
    #expect(options.inner == Options.Inner(window: 4))
  }

  @Test(arguments: [
    ("name: a\ndpeth: 2\n", "p.yaml:2:1: unknown key 'dpeth' (did you mean 'depth'?)"),
    (
      "name: a\ninner:\n  window: 1\n  windwo: 2\n",
      "p.yaml:4:3: unknown key 'windwo' (did you mean 'window'?)"
    ),
    (
      "name: a\nzzzzzzzz: 2\n",
      "p.yaml:2:1: unknown key 'zzzzzzzz' (known here: depth, inner, is_on, name, share, words)"
    ),
    ("name: a\ndepth: two\n", "p.yaml:2:8: 'depth' must be a whole number, not 'two'"),
    ("name: a\ndepth: \"2\"\n", "p.yaml:2:8: 'depth' must be a whole number, not '2'"),
    ("name: a\nwords: b\n", "p.yaml:2:8: 'words' must be a list, not 'b'"),
    ("name: a\nwords: [b, {c: d}]\n", "p.yaml:2:12: entry 2 must be text, not keys with values"),
    ("name: a\nis_on: yes\n", "p.yaml:2:8: 'is_on' must be true or false, not 'yes'"),
    ("name: a\ndepth: 0\n", "p.yaml:2:8: must be 1 or more"),
    ("depth: 1\n", "p.yaml:1:1: the key 'name' is missing (add it)"),
    ("name:\n", "p.yaml:1:6: 'name' must be text, not empty"),
    ("- a\n", "p.yaml:1:1: the file must be keys with values, not a list"),
    ("", "p.yaml: the file is empty (see README.md, 'The pipeline file')"),
  ])
  func saysWhereAndWhat(text: String, expected: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationFile(name: "p.yaml", text: text).decode(Options.self)
    }
    #expect(error?.description == expected)
  }

  /// A choice of keys used to hide a misspelt one behind 'write exactly one of'.
  struct Choice: Decodable {
    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: Options.CodingKeys.self)
      let hasName = values.contains(.name)
      let hasWords = values.contains(.words)
      guard hasName != hasWords else {
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath, debugDescription: "write one of name and words"))
      }
    }
  }

  @Test(arguments: [
    ("- nmae: a\n", "p.yaml:1:3: unknown key 'nmae' (did you mean 'name'?)"),
    ("- name: a\n  words: b\n", "p.yaml:1:3: write one of name and words"),
  ])
  func aChoiceNamesTheMisspeltKey(text: String, expected: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationFile(name: "p.yaml", text: text).decode([Choice].self)
    }
    #expect(error?.description == expected)
  }

  @Test(arguments: ["name: [a\n", "name: a\nname: b\n", "a: b: c\n", "\tname: x\n"])
  func brokenYamlHasAPlace(text: String) throws {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationFile(name: "p.yaml", text: text)
    }
    #expect((error?.line ?? 0) > 0)
  }
}
