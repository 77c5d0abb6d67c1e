// 186 MB that only this needs: .ci/run fetches them where there is a network.
def there = new File(repository, "dev/gradleplugins/gradle-api/$gradle/gradle-api-${gradle}.jar").isFile()
if (!there) {
  println "gradle-api $gradle is not in Maven's own repository: Gradle is not tried"
}
return there
