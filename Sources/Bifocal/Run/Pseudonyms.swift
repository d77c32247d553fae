import Crypto
import Foundation

/// Names for people that only the holder of the key file can undo, by trying the names they know.
///
/// HMAC-SHA-256 (RFC 2104) over the leader's key, the first 10 hexadecimal digits.
struct Pseudonyms: Sendable {
  private let key: SymmetricKey

  /// Takes the bytes of a key file; throws where they are too few to keep names hidden.
  init(key bytes: [UInt8], file: String) throws {
    guard bytes.count >= 32 else {
      throw RunError(
        .data,
        "\(file): a pseudonym key has at least 32 bytes, this file has \(bytes.count)"
          + " (make one with: head -c 32 /dev/urandom > \(file) && chmod 600 \(file))")
    }
    key = SymmetricKey(data: bytes)
  }

  /// `p-0123456789`, the same for a key and a name on every run.
  func name(for leader: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Data(leader.utf8), using: key)
    return "p-"
      + code.prefix(5).map { byte in
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
