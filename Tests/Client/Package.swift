// swift-tools-version: 6.1
import PackageDescription

// A program of somebody else's, in a package of its own: it sees what is public and nothing more.
let package = Package(
  name: "client",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "crmlocale", path: "../..")],
  targets: [
    .executableTarget(
      name: "Client", dependencies: [.product(name: "CRMLocaleKit", package: "crmlocale")])
  ]
)
