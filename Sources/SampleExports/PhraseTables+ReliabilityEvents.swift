extension PhraseTables {
  /// Calendar rows of a reliability leader with their true labels.
  /// columns: activity|minutes|attendees|flags|title|description|categories
  static let reliabilityEvents = #"""
    roadmap|60|9|t|FW: Edgeway x {co} roadmap
    performance|60|8|rg|{y} SteerCo|Agenda: RAG, budget to date, region 3 decision, AOB
    performance|50|13|or|SLO review|per service: burn, top 3 offenders, waivers
    performance|45|5|g|QBR dry run
    performance|90|16||QBR Platform + Infra|Boardroom / zoom. 20 min per team then Q&A w {p1}
    performance|60|9|r|Eng staff
    performance|20|2|og|pre-steerco w/ {p1}
    performance|60|1|og|{Q} deck
    performance|45|6|o|error budgets w/ product
    organisation|120|8|g|calibration L4/L5||Confidential
    organisation|60|1|og|calib - get my notes straight
    organisation|25|2|g|{m} re: headcount|need attrition numbers + contractor burn before \#
    this pls
    organisation|1440|1|dfg|comp window closes|HR portal reminder
    resources|45|5|f|Pagebell QBR
    resources|30|4||savings plan decision|1yr vs 3yr, finance want an answer by EOM
    resources|15|3|o|internal: metrily huddle b4 the call|do NOT mention the number
    resources|60|7|r|Nimbus TAM monthly
    resources|45|6|g|Metrily - renewal|Hi team, looking forward to walking you through the \#
    commit options! Best, {e}
    resources|45|6|r|cloud ££
    stakeholders|60|5||SOC2 walkthru CC7.{n}|Auditor: {e}. Screen share of alerting config, \#
    on-call schedule and 2 sample incidents
    stakeholders|60|320|rg|All Hands (office + stream)
    stakeholders|45|180|fg|{p1} AMA|Questions via #-ama
    specification|40|1|of|read RFC-{k}
    specification|45|2||wargame scenarios ({r1} + me)
    delivery|240|12|o|{x} cutover W2|Go/no go 21:30. Rollback owner = {r1}. Pizza on me
    delivery|90|1|o|terraform
    delivery|90|1|o|{x} leftovers|the 11 services nobody owns
    delivery|150|1|o|💻 code, pls dont book over
    delivery|90|2|o|pair: {r1} + me ({z})|start from her branch
    delivery|60|3|o|the etcd thing
    delivery|120|3|ot|hold for poss cutover
    review|60|7||Pen test readout|Report is TLP:AMBER, do not forward
    review|45|1|orf|PRs
    review|60|7||{z} v2 design rev
    review|60|18|rt|Arch Forum
    review|30|4||DR sign-off
    discovery|45|5|t|statuspage vendor demo (Statusly?)
    ceremony|90|9|rg|Planning ({s})
    ceremony|30|15|r|CAB|Submit changes by Mon 17:00
    ceremony|15|9|or|Platform standup|Zoom link in channel topic. Async in slack if you cant \#
    make it
    ceremony|45|5|rg|grooming
    ceremony|45|10|rg|{y} wkly
    ceremony|30|9|r|on-call handover|1. pages last wk 2. noisy alerts 3. anything brewing
    ceremony|30|6|rga|{x}
    ceremony|60|9|rg|Retro s{s}|Board link in invite. {r1} facilitating!
    incident|60|11||PIR INC-{k}|wiki page {k} please read BEFORE the call. Blameless.
    incident|10080|1|rdf|PRIMARY|Automatically created by Pagebell. Schedule: Primary|Pagebell
    incident|145|23||SEV1 BRIDGE tollbooth|Join now. IC: {r1} / Comms: {p1} / Scribe: tbc
    incident|30|4|o|{k} actions - who owns what
    incident|30|2|o|"that alert" w/ {r1}
    incident|30|7||FW: {c} - incident summary call|-----Original Appointment----- can you \#
    take this one? they want somebody technical
    incident|4320|2|odf|secondary (swapped w {r1} til Weds)
    one_to_one|30|2|rg|{p1} catch up
    one_to_one|60|2|ga|Mackie w/ {p1}
    one_to_one|30|2|oga|{r1} (moved from thurs)
    one_to_one|20|2|ga|chat
    one_to_one|75|1|og|{r1} promo packet
    one_to_one|45|2|org|{r1} <> weekly
    one_to_one|60|2|og|{r1} - career stuff|bring the ladder doc, she wants to talk staff track
    one_to_one|25|2|ortg|{r1}/me
    one_to_one|30|2|org|{r1} 121|walk if its dry
    one_to_one|30|2|org|{p1} / me
    one_to_one|30|2|org|1-1 {r1}|running doc: go/121-notes
    one_to_one|30|2|rg|{m} ☕
    one_to_one|30|3|og|{r1} RTW|w/ {p1} HRBP|Private
    one_to_one|30|2|og|{r1} day 30||People
    coaching|45|2|org|mentoring - {p1}
    coaching|60|20|or|Platform office hours|Drop in, bring your yaml
    coaching|45|11|rt|sec champs
    hiring|30|5|g|debrief {e}||Recruiting
    hiring|75|2||Intvw Snr SRE - {e} (sys design)|Scorecard: please submit in 24h|Recruiting
    hiring|25|2|rg|{p1} - pipeline
    hiring|60|3|g|phone screen x2
    community|150|8|g|pierogi w/ the other office lot 🥟|table under {r1}
    community|20|9|rg|friday wins 🏆
    admin|20|1|ofg|expenses!!!
    admin|30|3|og|offsite - where/when
    admin|30|1|og|prep
    travel|240|1|oxg|travel home
    travel|155|1|oxg|MAN-BER flight {k}|T3. ref K7QPLX
    training|180|12|g|Managing Performance pt 2|Room: Ancoats. Bring a real (anonymised) example
    training|1440|1|dfg|Mandatory: Anti-Bribery module DUE
    training|90|8|o|wargame
    training|180|14|o|Gameday #{n} - lose an AZ|Staging only!! Observers welcome, please \#
    mute|Blue category
    training|45|26|t|Brown bag: eBPF ({r1})
    away|1440|1|dxg|Bank Hol||Holiday
    private|240|1|ofg|boiler man 8-12, wfh
    private|60|1|oxg|parents eve||Personal
    private|45|1|orfg|lunch
    private|75|1|rfg|5-a-side
    private|45|1|orxg|nursery||Personal
    private|60|1|oxg|dentist 😬
    private|90|1|oxg|nursery shuts early (inset)
    unclear|45|6|g|{c}
    unclear|30|3|rg|sync
    unclear|2880|1|odfg|in the other office|desk 4.12
    unclear|7200|9|dfg|{r1} A/L||Team leave
    unclear|240|9|fg|{r1} - out pm||Team leave
    unclear|60|5|tg|HOLD
    unclear|120|1|org|focus time|Auto-scheduled by the planner|Focus
    unclear|120|1|org|DNB
    unclear|15|2|tg|quick sync?
    unclear|50|5|g|capacity
    """#
}
