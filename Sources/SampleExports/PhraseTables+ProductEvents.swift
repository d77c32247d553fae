extension PhraseTables {
  /// Calendar rows of a product leader with their true labels.
  /// columns: activity|minutes|attendees|flags|title|description|categories
  static let productEvents = #"""
    vision|420|22|og|Group offsite|Agenda draft: 9.30 where we are / 11 hopes+fears / 13 \#
    lunch / 14 bets / 17 drinks
    vision|90|4|og|group vision thing
    vision|120|1|og|strategy doc
    roadmap|60|26|g|{H} planning kick off
    roadmap|90|7|og|{H} bets – scoring|RICE but not really
    roadmap|75|15||{H}: supply x demand deps
    roadmap|60|13|r|Product council|slots: {x} (15'), returns (20'), AOB
    performance|45|2||{p1} metrics|North star is not a north star
    performance|45|11|r|Trust & Safety monthly
    performance|90|19||QBR supply|pre-read is 9 pages, sorry
    performance|90|1|og|prep QBR
    performance|60|28|rg|MBR|Monthly business review, cameras on pls
    performance|60|9|rt|Prod LT (shadow)|join as observer until August
    performance|45|6|og|QBR dry run
    organisation|30|3|g|HC w {m} + {p1}
    organisation|45|1|og|headcount ask
    organisation|120|8|g|Promo committee|Confidential. Packets read beforehand
    resources|30|4|tg|FW: {v} follow up / pricing|can u take this one? {p1}
    resources|45|5||Finance x Product – take rate
    resources|60|6||{z} pricing
    stakeholders|45|6||Parcelo partner call
    stakeholders|30|400|tg|Town hall Q&A w/ founders
    stakeholders|60|610|rg|All-hands
    stakeholders|45|7||Paylane <> us|Connect onboarding drop off + new payout rails
    delivery|60|1|o|sql
    delivery|45|9|f|{z} GTM
    delivery|1440|14|df|Fees v{n} launch 🚀
    delivery|60|2|oe|dashboard w {p1}
    delivery|90|1|or|writing ✍️
    delivery|120|7|e|design jam – returns lite|Room: Kiosk. post its, yes really
    delivery|30|4||fees comms w/ {p1}
    review|60|6|rte|crit
    review|45|16|r|experiment review|add yours to the queue by Tue noon
    review|45|8||PRD review: bulk relist
    review|60|5||SellerScore v2 concept|Design file: link. Password: ask {p1}
    review|45|5||Fees – legal read|{p1}: P2B reg needs 15 days notice, pls don't plan around it
    review|30|1|oe|read {r1}'s PRD
    review|90|17|oe|Bug bash {y}|sheet in channel. Prize = bad trophy
    discovery|45|4||user call #{n}|Participant: power seller, 400+ listings, PL. {p1} moderates
    discovery|45|38||Research share-out
    discovery|45|4|fe|user call #{n} (observer)
    discovery|30|8|r|CS top contacts|1. payouts 2. payouts 3. photos
    discovery|45|12|e|{x} readout exp #{n}|tl;dr flat on GMV, +2.1% conv for cold start. {p1} \#
    to walk through
    discovery|300|4||seller visit – Leipzig|warehouse, wear shoes
    discovery|45|6|e|Demo: {v} (listing AI vendor)|Zoom Meeting ID: 831 {k} {k}
    ceremony|30|12|g|{y} go / no go
    ceremony|30|8|rf|demand/supply sync
    ceremony|60|11|rg|Retro 🧀
    ceremony|45|8||{z} <> Ads eng
    ceremony|30|5|r|Ops weekly - {p1}
    ceremony|30|9|r|Fees v{n} war room|daily until launch
    ceremony|60|9|rg|{y} refinement|bring estimates ok thx
    ceremony|60|10|rg|Planning S{s}
    ceremony|15|10|rg|{y} standup
    ceremony|30|7|rg|{x} weekly
    ceremony|45|24|r|sprint review (supply)
    ceremony|30|3|rga|trio
    ceremony|25|3|g|sync re {x} stuff
    incident|45|10||Postmortem: dup listings
    one_to_one|45|2|rg|{me} <> {m}|notes doc linked
    one_to_one|45|2|tg|walk w/ {p1}?
    one_to_one|30|2|org|{r1} / {me}
    one_to_one|60|1|ofg|360s due!!
    one_to_one|30|2|org|{r1} weekly|Her doc, her agenda
    one_to_one|30|2|ga|catch up
    one_to_one|30|2|rg|{r1} <> {me}
    one_to_one|45|2|rga|{me} + {p1}
    one_to_one|60|1|og|{r1} promo case
    one_to_one|60|2|og|growth convo {r1}
    one_to_one|30|2|g|{p1} ☕
    one_to_one|45|3||GPM transition
    coaching|60|3|og|handover - {r1} takes {y}|list of rituals, stakeholders, skeletons
    coaching|45|40|o|PM guild - my talk
    coaching|60|34|r|PM guild|this month: {p1} on pricing tests
    hiring|60|3||PM interview – case ({e})|case: "improve repeat listing". Rubric in the ATS
    hiring|20|2|rg|recruiter sync {p1}
    hiring|30|6||Debrief – PM2
    hiring|30|2|og|hiring mgr screen ({e})
    hiring|45|2||interview: prod sense / {e}
    community|75|12|g|team lunch
    admin|45|1|orfg|inbox + jira gardening
    admin|30|2|g|offsite planning w/ {p1}
    travel|230|1|oxg|BER-LIS flight {k}|pick up {p1} at gate?
    travel|75|1|og|train {k}|platform 7, coach 22
    training|45|20|rf|Data office hrs
    training|30|1|fg|GDPR refresher|e-learning, due 30/06
    training|60|2|rga|Coach
    training|180|15|g|New manager training 2/4|Module: feedback & delegation. Trainer {e}
    training|60|45|tg|Lunch & learn: LLM search
    away|4320|1|odxg|out ({me})
    unclear|30|4|g|Catch up re {Q}
    unclear|7200|2|dfg|{p1} – leave
    unclear|60|2|tg|HOLD – {m}
    unclear|30|4|tg|Sync
    unclear|1440|1|ordfg|WFH
    unclear|120|1|org|DNB
    unclear|180|1|otg|hold hold hold
    unclear|30|1|otg|?
    unclear|30|3|tga|{p2} <> {p1}|adding {me} as optional
    """#
}
