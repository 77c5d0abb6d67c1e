package example.bell;

/** Knows nothing of generated types. */
class Porter {
  String says() {
    return "loud";
  }
}
