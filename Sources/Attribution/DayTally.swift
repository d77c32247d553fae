import BifocalModel

/// What is counted of one local day while time is placed in it, in seconds unless said otherwise.
struct DayTally {
  /// Has working hours and is no day of the leader's own leave.
  var isOpen = false
  /// Not booked by anything, within working hours and in all.
  var freeInsideHours = 0
  var free = 0
  /// Within working hours and without work: private time, and of it the leader's absence.
  var privateInsideHours = 0
  var absent = 0
  var conflict = 0
  var notAvailable = 0
  var isOverbooked = false
  /// Items and acts on tickets.
  var items = 0
  var reported = 0
  var resolved = 0
  var commented = 0
  var practices = PracticeCounts()
}
