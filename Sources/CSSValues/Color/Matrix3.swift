/// Three numbers: a colour in some space.
struct Vector3: Hashable {
  var x, y, z: Double

  init(_ x: Double, _ y: Double, _ z: Double) {
    (self.x, self.y, self.z) = (x, y, z)
  }

  func map(_ transform: (Double) -> Double) -> Vector3 {
    Vector3(transform(x), transform(y), transform(z))
  }
}

/// Three rows of three numbers: a linear map from one colour space to another.
struct Matrix3 {
  var rows: (Vector3, Vector3, Vector3)

  init(_ first: Vector3, _ second: Vector3, _ third: Vector3) { rows = (first, second, third) }

  static func diagonal(_ vector: Vector3) -> Matrix3 {
    Matrix3(Vector3(vector.x, 0, 0), Vector3(0, vector.y, 0), Vector3(0, 0, vector.z))
  }

  static func * (matrix: Matrix3, vector: Vector3) -> Vector3 {
    func dot(_ row: Vector3) -> Double { row.x * vector.x + row.y * vector.y + row.z * vector.z }
    return Vector3(dot(matrix.rows.0), dot(matrix.rows.1), dot(matrix.rows.2))
  }

  static func * (left: Matrix3, right: Matrix3) -> Matrix3 {
    let columns = right.transposed.rows
    return Matrix3(left * columns.0, left * columns.1, left * columns.2).transposed
  }

  var transposed: Matrix3 {
    let (a, b, c) = rows
    return Matrix3(Vector3(a.x, b.x, c.x), Vector3(a.y, b.y, c.y), Vector3(a.z, b.z, c.z))
  }

  /// The map back. The matrices of colour spaces all have one.
  var inverse: Matrix3 {
    let (a, b, c) = rows
    func cross(_ u: Vector3, _ v: Vector3) -> Vector3 {
      Vector3(u.y * v.z - u.z * v.y, u.z * v.x - u.x * v.z, u.x * v.y - u.y * v.x)
    }
    let cofactors = Matrix3(cross(b, c), cross(c, a), cross(a, b))
    let determinant = a.x * cofactors.rows.0.x + a.y * cofactors.rows.0.y + a.z * cofactors.rows.0.z
    let adjugate = cofactors.transposed.rows
    return Matrix3(
      adjugate.0.map { $0 / determinant }, adjugate.1.map { $0 / determinant },
      adjugate.2.map { $0 / determinant })
  }
}
