import BifocalModel
import Reporting
import Testing

@Suite struct DeclaredMixTests {
  @Test func standsBesideTheActualMix() throws {
    var leader = Fixture.dana
    var term = LeaderProfile.Term()
    term.targets = [.handsOn: 400, .direction: 125]
    leader.trend.leader = LeaderProfile(key: "dana", name: "Dana", terms: [term])
    let outputs = try Fixture.outputs(Fixture.report([leader]))
    let page = try #require(outputs["leaders/dana.md"])
    // Of 31 readable hours a week 6 are hands-on and 3 direction.
    #expect(page.contains("| hands-on | 0.40 | 0.19 |"))
    #expect(page.contains("| direction | 0.13 | 0.10 |"))
    let row = Parsing.csv(try #require(outputs["summary.csv"]))[0]
    #expect(row["hands_on_target_share"] == "0.4000")
    #expect(row["hands_on_share_now"] == "0.1935")
    #expect(row["people_target_share"] == "" && row["people_share_now"] == "")
  }

  @Test func nothingIsSaidWhereNothingIsDeclared() throws {
    let outputs = try Fixture.outputs(Fixture.report([Fixture.dana]))
    #expect(outputs["leaders/dana.md"]?.contains("Declared mix") == false)
    let row = Parsing.csv(try #require(outputs["summary.csv"]))[0]
    #expect(row["hands_on_target_share"] == "" && row["hands_on_share_now"] == "")
  }

  @Test func aMixThatBeginsAfterTheLastFinishedWeekIsNotYetTold() throws {
    var leader = Fixture.dana
    var term = LeaderProfile.Term()
    term.from = Fixture.last + 1
    term.targets = [.handsOn: 400]
    leader.trend.leader = LeaderProfile(
      key: "dana", name: "Dana", terms: [LeaderProfile.Term(), term])
    let outputs = try Fixture.outputs(Fixture.report([leader]))
    #expect(outputs["leaders/dana.md"]?.contains("Declared mix") == false)
  }
}
