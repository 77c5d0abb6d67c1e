namespace audio::detail {
enum class Rate : std::uint16_t { Slow = 8'000, Fast = 44'100, Both = Slow | Fast };
struct Box { enum { Small = 3, Large = Small + 2 }; static const int kMax = 7; };
constexpr unsigned kShift = 4u;
enum struct Level { Quiet = static_cast<int>(Rate::Slow), Loud = int{Box::Large} << kShift };
}
extern "C" { enum plain { PLAIN = R"x(a)b)x"[0] != 0, NEXT, }; }
template <typename T> enum class Of { A };
using byte_t = unsigned char;
enum small : byte_t { SMALL = (byte_t)-1, TRUTH = true and not false };
