extension PhraseTables {
  /// Tickets of a reliability leader with their true labels.
  /// columns: activity|minutes|flags|title|type|priority|status|labels|project|description
  static let reliabilityTickets = #"""
    roadmap||o|{y} phase 2|Epic|High|In Progress|region,scaling|REG|Second region live with \#
    paying traffic by end Q4
    roadmap|25||roadmap page is out of date (again)|Task|Low|To Do||PLATMGMT
    roadmap||o|Pager noise: <2 pages per shift|Initiative|High|In \#
    Progress|oncall-health|PLAT|was 7.4 in July
    roadmap||o|PG11 EOL|Initiative|High|In Progress|eol,db|PLAT|42 instances, 9 teams
    roadmap||o|{Q} OKRs|Task|Medium|In Progress||PLATMGMT
    performance|40||DX pulse results|Task|Low|In Progress|devex,survey|PLATMGMT
    organisation|45||on-call comp policy - our \#
    comments|Task|Medium|Waiting|people|PLATMGMT|HR want consolidated view from all rota owners
    resources|110|o|RI/SP coverage numbers|Task|Medium|Done|finops|PLAT
    specification|75|ob|Break glass: write it down|Story|High|To Do|security,docs|PLAT
    specification|50|b|RFC-{k} comments|Task|Medium|Done||ARCH
    delivery|145|b|runc CVE - roll all node groups|Bug|Critical|Done|cve,security|SEC|SLA 72h
    delivery|55|ob|cert-manager webhook timeouts|Bug|Medium|Done|k8s|PLAT
    delivery|50|o|who is sending 40M custom metrics???|Bug|High|Open|metrics,cost|PLAT
    delivery|15||old VPN decom|Task|Low|Blocked||NET|still 3 users, one is {p1}
    delivery|70|ob|flaky: TestDrainTimeout|Bug|Low|Done|flake|DEP
    delivery|400|ob|split the monolith tfstate|Story|Medium|In Progress|terraform|PLAT|plan \#
    takes 19 min, nobody dares apply on fridays
    delivery|60||[{k}] alert on conn pool saturation|Sub-task|High|In Review|pir-action|PLAT
    delivery|20|ob|fix my broken dashboard lol|Task|Trivial|Done||PLAT
    delivery|310|ob|{z} off old jenkins|Story|Medium|In Progress|tech-debt|DEP
    delivery|160|ob|peak capacity model|Task|High|In Progress|peak24|PLAT|last yr x1.35, \#
    check w/ {p1} for volumes
    delivery|30|ob|rotate internal root CA (14 Nov!!)|Task|Critical|To Do|security,expiry|PLAT
    delivery|95|ob|Bump ingress-nginx on all non-prod|Task|Medium|Done|k8s,toil|PLAT
    delivery|240|b|tollbooth 502s during deploys|Bug|High|In \#
    Progress|customer-impact|PLAT|repro: drain any node while a rollout is going, ~3% of reqs
    delivery||o|Golden path v3|Epic|Medium|To Do|devex|PLAT
    delivery|||billing cronjobs -> {x}|Story|Medium|Blocked|migration|PLAT|waiting on {p1}'s \#
    lot for an owner
    delivery|120|ob|etcd defrag cron|Story|Medium|In Review|k8s|PLAT
    delivery|205|b|canary says green when it isnt|Bug|High|In Progress|canary|DEP
    review|40|b|DR runbook annual review|Task|Medium|In Progress|audit|GRC
    review|35|b|tf module s3 w/ sane defaults|Story|Low|In Review|terraform|PLAT|review req \#
    by {p1}
    discovery|180|ob|spike: karpenter vs CA|Spike|Medium|Done|k8s,cost|PLAT|timebox 1d. write \#
    up even if inconclusive
    incident|60||PIR doc for {k}|Task|High|In Review|pir|INC
    incident|130||INC-{k} elevated p99 eu-west-1|Incident|SEV2|Resolved||INC
    incident|85||Queue lag shipment-events|Incident|SEV3|Closed|kafka|INC|consumer group \#
    stuck after rebalance, restarted, root cause tbc
    incident|90||{c} RCA letter|Task|Highest|In Review|customer,escalation|CUST|legal want to \#
    see before it goes. 2 pages max
    coaching|35|o|{r1} - onboarding checklist|Task|Medium|In Progress|onboarding|PLATMGMT
    hiring||o|Backfill for {e}|Task|High|In Progress|hiring|PLATMGMT
    hiring|30||Snr SRE JD wording|Task|Medium|Done|hiring|TA|drop 'rockstar' please for the \#
    love of god
    admin|5||PO 8{k} approve|Approval|High|Pending||PROC
    admin|30||risk register - platform rows|Task|Medium|To Do|grc,quarterly|GRC|owner, \#
    rating, mitigation. due 28th
    admin|5|o|prod-readonly for {e}|Service Request|Low|Approved|access|ITSD|Line manager \#
    approval required
    admin|25||SOC2 evidence CC7.{n}|Task|High|Done|audit,soc2|GRC|Upload screenshots of the \#
    monitor list + escalation policy with dates visible
    admin|||laptop refresh|Service Request|Low|Waiting for customer||ITSD|Your device is \#
    eligible. Choose 14 or 16 inch
    admin|10|o|{r1} + {r2} onto IC rota|Task|Medium|Done|oncall|PLATMGMT|shadow 2 first
    unclear||o|follow up {p1}|Task||To Do||PLATMGMT
    unclear||o|TBD - ask {m}|Task||Backlog||PLATMGMT
    """#
}
