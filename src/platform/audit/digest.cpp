#include "platform/audit/digest.hpp"

#include <openssl/evp.h>

#include <array>
#include <charconv>
#include <cstring>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kHexadecimal = "0123456789abcdef";

// The shortest text that reads back as the same number, as base::shortest() gives it.
struct NumberText {
  std::array<char, 32> digits;
  std::size_t size = 0;

  template <class Number>
  explicit NumberText(Number number) {
    const auto [stop, code] = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    CW_CHECK(code == std::errc{});
    size = static_cast<std::size_t>(stop - digits.data());
  }
  std::string_view text() const { return {digits.data(), size}; }
};

}  // namespace

// Fields are some bytes each: hashing them one by one would cost more than the hash itself, so that
// they gather here first. libcrypto, because it hashes with the processor's own instructions.
struct Digest::State {
  State() : context(EVP_MD_CTX_new()) {
    CW_CHECK(context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1);
  }

  void add(std::string_view bytes) {
    if (bytes.size() > gathered.size() - size) flush();
    if (bytes.size() > gathered.size()) return hash(bytes);
    std::memcpy(gathered.data() + size, bytes.data(), bytes.size());
    size += bytes.size();
  }
  void flush() {
    hash({gathered.data(), size});
    size = 0;
  }
  void hash(std::string_view bytes) {
    CW_CHECK(EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()) == 1);
  }

  struct Free {
    void operator()(EVP_MD_CTX* owned) const { EVP_MD_CTX_free(owned); }
  };
  std::unique_ptr<EVP_MD_CTX, Free> context;
  std::array<char, 4096> gathered;
  std::size_t size = 0;
};

Digest::Digest() : state_(std::make_unique<State>()) {}
Digest::~Digest() = default;
Digest::Digest(Digest&&) noexcept = default;
Digest& Digest::operator=(Digest&&) noexcept = default;

Digest& Digest::add(std::int64_t value) { return field('i', NumberText(value).text()); }
// Engines keep -0.0 as 0.0, and so does the sum.
Digest& Digest::add(double value) { return field('r', NumberText(value + 0.0).text()); }
Digest& Digest::add(std::string_view value) { return field('t', value); }
Digest& Digest::add(std::nullopt_t) {
  state_->add("n0:");  // As field() would write it.
  return *this;
}

Digest& Digest::name(std::string_view column) { return field('c', column); }

Digest& Digest::field(char kind, std::string_view text) {
  std::array<char, 24> head;
  head[0] = kind;
  const auto [stop, code] = std::to_chars(head.data() + 1, head.data() + head.size(), text.size());
  CW_CHECK(code == std::errc{});
  *stop = ':';
  state_->add({head.data(), static_cast<std::size_t>(stop + 1 - head.data())});
  state_->add(text);
  return *this;
}

std::string Digest::hex() && {
  state_->flush();
  std::array<unsigned char, EVP_MAX_MD_SIZE> hash;
  unsigned size = 0;
  CW_CHECK(EVP_DigestFinal_ex(state_->context.get(), hash.data(), &size) == 1);
  std::string digits;
  for (unsigned i = 0; i < size; ++i) {
    digits += kHexadecimal[hash[i] / 16];
    digits += kHexadecimal[hash[i] % 16];
  }
  return digits;
}

}  // namespace commonweal::platform
