import Yams

/// The keys of one mapping.
struct NodeKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: NodeDecoder
  let mapping: Node.Mapping
  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] {
    mapping.compactMap { $0.key.scalar.flatMap { Key(stringValue: $0.string) } }
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try child(key).node.isNull }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try NodeValueContainer(decoder: child(key)).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try child(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try child(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { try child(key) }

  private func find(_ key: Key) -> Node? {
    decoder.visits.ask(key.stringValue, at: codingPath)
    return mapping.first { $0.key.scalar?.string == key.stringValue }?.value
  }

  private func child(_ key: Key) throws -> NodeDecoder {
    guard let node = find(key) else {
      throw DecodingError.keyNotFound(
        key, DecodingError.Context(codingPath: codingPath, debugDescription: ""))
    }
    return decoder.child(node, key)
  }
}

/// The entries of one list.
struct NodeListContainer: UnkeyedDecodingContainer {
  let decoder: NodeDecoder
  let nodes: [Node]
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { nodes.count }
  var isAtEnd: Bool { currentIndex == nodes.count }

  init(decoder: NodeDecoder, nodes: [Node]) {
    self.decoder = decoder
    self.nodes = nodes
  }

  mutating func decodeNil() throws -> Bool {
    guard try current().node.isNull else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try NodeValueContainer(decoder: current()).decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try current().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try current().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let child = try current()
    currentIndex += 1
    return child
  }

  private func current() throws -> NodeDecoder {
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        Node.self,
        DecodingError.Context(codingPath: codingPath, debugDescription: "the list is too short"))
    }
    return decoder.child(nodes[currentIndex], NodeKey(intValue: currentIndex))
  }
}

/// One scalar; numbers and flags only where they stand without quotes.
struct NodeValueContainer: SingleValueDecodingContainer {
  let decoder: NodeDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { decoder.node.isNull }

  func decode(_ type: Bool.Type) throws -> Bool {
    switch try plain("true or false") {
    case "true": return true
    case "false": return false
    default: throw decoder.mismatch("true or false")
    }
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .scalar(let scalar) = decoder.node, !decoder.node.isNull else {
      throw decoder.mismatch("text")
    }
    return scalar.string
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard let value = Double(try plain("a number")), value.isFinite else {
      throw decoder.mismatch("a number")
    }
    return value
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try integer() }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer() }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer() }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer() }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer() }
  func decode(_ type: UInt.Type) throws -> UInt { try integer() }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer() }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer() }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer() }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer() }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch type {
    case is String.Type: try cast(decode(String.self))
    case is Bool.Type: try cast(decode(Bool.self))
    case is Int.Type: try cast(decode(Int.self))
    case is Double.Type: try cast(decode(Double.self))
    default: try Value(from: decoder)
    }
  }

  private func cast<Value>(_ value: Any) throws -> Value {
    guard let value = value as? Value else { throw decoder.mismatch("another type") }
    return value
  }

  private func integer<Value: FixedWidthInteger>() throws -> Value {
    guard let value = Value(try plain("a whole number")) else {
      throw decoder.mismatch("a whole number")
    }
    return value
  }

  private func plain(_ expected: String) throws -> String {
    guard case .scalar(let scalar) = decoder.node, scalar.style == .plain || scalar.style == .any
    else { throw decoder.mismatch(expected) }
    return scalar.string
  }
}
