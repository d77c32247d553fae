import BifocalModel
import CSVRecords

extension RecordMapper {
  /// Fills `assignees` with the distinct people to whom the issue is assigned.
  ///
  /// Where a second column lists account names, it holds as many as there are people: names that
  /// have commas of their own are told apart by it.
  mutating func findAssignees() {
    assignees.removeAll(keepingCapacity: true)
    guard tickets.assignees != .one else {
      if let person = issuePerson(.assignee, .assigneeId) { assignees.append(person) }
      return
    }
    let names = list(.assignee)
    let accounts = list(.assigneeId)
    if accounts.isEmpty || accounts.count == names.count {
      for (position, name) in names.enumerated() {
        let account = accounts.isEmpty ? 0..<0 : accounts[position]
        if let person = issuePerson(name: name, account: account) { addAssignee(person) }
      }
    } else {
      for account in accounts {
        if let person = person(in: account) { addAssignee(person) }
      }
    }
  }

  private mutating func addAssignee(_ person: Int32) {
    guard !assignees.contains(where: { memo.isSame($0, person) }) else { return }
    assignees.append(person)
  }

  private func list(_ role: ColumnRole) -> [Range<Int>] {
    var names: [Range<Int>] = []
    let cell = row.cell(role)
    NameList.forEach(cell, of: row.batch.bytes.span, tickets.assignees) { names.append($0) }
    return names
  }
}
