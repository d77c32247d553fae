import BifocalModel

/// File names for leaders' keys: the key where it is harmless, else a readable part and a hash.
enum SafeFileName {
  static func of(_ key: String) -> String {
    let kept = String(key.unicodeScalars.prefix(40).map { isHarmless($0) ? Character($0) : "_" })
    guard kept != key || kept.isEmpty || isReserved(kept) else { return key }
    var hash = Hash128()
    hash.combine(key)
    return "\(kept.isEmpty ? "_" : kept)-\(hash.short)"
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }

  /// A leading dash reads as an option; Windows keeps these names for devices.
  private static func isReserved(_ name: String) -> Bool {
    let devices = ["con", "prn", "aux", "nul"]
    let numbered = ["com", "lpt"].flatMap { device in (0...9).map { "\(device)\($0)" } }
    return name.hasPrefix("-") || (devices + numbered).contains(name.lowercased())
  }
}
