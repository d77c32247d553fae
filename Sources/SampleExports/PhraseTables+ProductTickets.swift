extension PhraseTables {
  /// Tickets of a product leader with their true labels.
  /// columns: activity|minutes|flags|title|type|priority|status|labels|project|description
  static let productTickets = #"""
    vision|190|o|strategy: supply FY{f}|Task|P1|In Progress|strategy|SGRP
    roadmap||o|B2B sellers?|Idea||Parking lot||SGRP
    roadmap|55|o|OKRs {Q}|Task|P1|In Progress|okr|SGRP|KR2 still an output not outcome
    roadmap|85|o|{H} one pagers|Task|P1|In Progress|planning|SGRP|{r2} ✔ {r3} half {r1} ✖
    roadmap|30||{Q} OKR grading|Task|P2|Done|okr|SGRP
    organisation|30|o|group rituals: kill or keep|Task|P2|To Do|ways-of-working|SGRP
    resources|45|o|{z} price points|Spike|P2|In Progress|ads|BST
    specification|65|ob|returns lite mvp scope|Story|P1|In Progress|returns|LOG
    specification|40|ob|photo step: skip on re-list|Story|P2|Done|listing|SLR|AC in the \#
    design file comments, I'll move them here
    specification|75|ob|{x} exp {n} design|Spike|P2|In Progress|exp,experiment|PLT|guardrails \#
    w/ {p1}
    delivery|25|b|fee calc rounding in CZK|Bug|P1|Done|fees|FEE|off by 0.01, sellers WILL notice
    delivery|||a11y: category picker|Bug|P2|Backlog|a11y|SLR
    delivery|40|b|Fees FAQ|Task|P2|Done|fees,cs|FEE
    delivery|15|b|event tracking: listing_abandon|Story|P2|Ready|tracking|SLR|naming? see \#
    convention
    delivery|||DSA trader info – missing fields|Story|P1|In Progress|compliance|TRS|{p1}: \#
    deadline non negotiable
    delivery|||Parcelo label API v3|Story|P2|Blocked|returns|LOG|waiting on creds
    delivery||o|{y}|Epic|P1|In Progress|listing|SLR
    delivery|20|o|rollback plan|Sub-task|P1|Done|fees|FEE
    delivery|110|ob|metric tree|Task|P2|In Progress|metrics|DATA|with {p1}
    delivery|140|ob|LLM title suggestions prototype|Spike|P3|In Progress|ai|SLR|hacked in a \#
    notebook, don't judge
    delivery|||cold start boost decay|Story|P2|To Do|exp|PLT
    delivery|35|ob|prompt tweaks|Sub-task||Done|ai|SLR
    delivery|||draft autosave loses category|Bug|P1|In Review|listing|SLR|repro: android 14 \#
    only?
    delivery||o|SellerScore v2|Initiative|P2|Discovery|trust|SGRP
    delivery|15||release notes 8.{s}|Task|P3|Done||SLR
    delivery|50|ob|take rate query double counts refunds|Bug|P2|Done|sql|DATA|my bad
    delivery|35|o|BI: supply wkly|Task|P3|Done||DATA
    delivery|30|b|Fees v{n} T&C copy DE/FR/PL|Task|P1|Done|fees,legal|FEE|{p1} signed off \#
    except PL
    review|45||PRD bulk relist|Task|P2|In Review|prd|SLR|{r1} v3. comments by wed
    discovery|35||score explainer – user test|Task|P3|In Progress|research|TRS
    discovery|70|ob|interview notes #1-#{n} synth|Task|P2|In Progress|research|SLR|research repo
    discovery|60|o|read-out exp {n}|Task|P2|Done|exp|PLT
    discovery|20||{v}: pilot yes/no|Task|P3|To Do|vendor,ai|SLR
    ceremony|40|o|backlog purge >12mo|Task|P3|Done|hygiene|SLR|closed 131, nobody cried
    incident|20||dup listings – action items|Task|P1|In Progress|pm-actions|SLR|3 of 5 open
    incident|25||payout delay complaints|Bug|P1|Escalated|cs,payout|PAY|{p1}: 212 tickets \#
    since Mon
    one_to_one|90|o|{r1} packet|Task|P1|In Review||PPL
    one_to_one|60|o|GPM 30/60/90|Task|P2|In Progress|transition|SGRP
    coaching|55|o|handover {y} → {r1}|Task|P1|In Progress|transition|SGRP|checklist below, 6/19
    coaching|80|o|PM guild slides|Task|P3|Done|guild|PPL
    hiring|45|o|JD PM2 supply|Task|P1|Done|hiring|PPL
    hiring|25||case rubric refresh|Task|P3|To Do|hiring|PPL
    admin|50|o|Offsite|Task|P2|In Progress||SGRP|venue ok, agenda not, dietary {p1}
    unclear||o|reply {m} re scope|Task|P1|To Do||SGRP
    unclear||o|thing from Tuesday|Task||To Do||SGRP
    """#
}
