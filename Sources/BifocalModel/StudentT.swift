/// Student's distribution.
public enum StudentT {
  /// The 97.5 % quantile, by the expansion in powers of 1 / freedom (Abramowitz and Stegun 26.7.5);
  /// within 1 % from three degrees of freedom on.
  public static func quantile975(freedom: Double) -> Double {
    let z = 1.959964
    let terms = [
      (z * z * z + z) / 4,
      (5 * power(z, 5) + 16 * power(z, 3) + 3 * z) / 96,
      (3 * power(z, 7) + 19 * power(z, 5) + 17 * power(z, 3) - 15 * z) / 384,
    ]
    return terms.enumerated().reduce(z) { sum, term in
      sum + term.element / power(freedom, term.offset + 1)
    }
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
