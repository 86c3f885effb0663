#include "platform/secret/sealing_key.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <vector>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
constexpr mode_t kOwnersAlone = S_IRUSR | S_IWUSR;

[[noreturn]] void give_up(const std::filesystem::path& file, const std::string& why) {
  throw std::runtime_error("The key file " + file.string() + " cannot be used: " + why + '.');
}

class File {
 public:
  explicit File(int number) : number_(number) {}
  ~File() {
    if (number_ >= 0) close(number_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

 private:
  int number_;
};

const unsigned char* as_bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

std::string letters_of(const std::vector<unsigned char>& bytes) {
  std::string letters(sodium_base64_ENCODED_LEN(bytes.size(), kVariant), '\0');
  sodium_bin2base64(letters.data(), letters.size(), bytes.data(), bytes.size(), kVariant);
  letters.pop_back();
  return letters;
}

std::optional<std::vector<unsigned char>> bytes_of(std::string_view letters) {
  if (letters.empty()) return std::nullopt;
  std::vector<unsigned char> bytes(letters.size());
  std::size_t size = 0;
  if (sodium_base642bin(bytes.data(), bytes.size(), letters.data(), letters.size(), nullptr, &size,
                        nullptr, kVariant) != 0) {
    return std::nullopt;
  }
  bytes.resize(size);
  return bytes;
}

// Only one program makes the file: whoever comes second reads what the first wrote.
void make_if_missing(const std::filesystem::path& path) {
  if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path());
  const auto draft = path.string() + ".new-" + std::to_string(getpid());
  {
    const File file(open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kOwnersAlone));
    if (!file.is_open()) give_up(path, std::strerror(errno));
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    if (write(file.number(), bytes.data(), bytes.size()) != std::ssize(bytes) ||
        fsync(file.number()) != 0) {
      give_up(path, std::strerror(errno));
    }
  }
  const bool failed = link(draft.c_str(), path.c_str()) != 0 && errno != EEXIST;
  const int reason = errno;
  unlink(draft.c_str());
  if (failed) give_up(path, std::strerror(reason));
}

}  // namespace

SealingKey SealingKey::kept_in(const std::filesystem::path& path) {
  CW_CHECK(sodium_init() >= 0);
  if (!std::filesystem::exists(path)) make_if_missing(path);
  const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  struct stat about{};
  if (!file.is_open() || fstat(file.number(), &about) != 0) give_up(path, std::strerror(errno));
  if ((about.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    give_up(path, "others may read it; run chmod 600 on it");
  }
  Bytes bytes;
  if (about.st_size != std::ssize(bytes) ||
      read(file.number(), bytes.data(), bytes.size()) != std::ssize(bytes)) {
    give_up(path, "it holds no key");
  }
  return SealingKey(bytes);
}

SealingKey SealingKey::drawn() {
  CW_CHECK(sodium_init() >= 0);
  Bytes bytes;
  randombytes_buf(bytes.data(), bytes.size());
  return SealingKey(bytes);
}

std::string SealingKey::seal(std::string_view text, std::string_view about) const {
  std::vector<unsigned char> sealed(kNonce + text.size() + kTag);
  randombytes_buf(sealed.data(), kNonce);
  crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + kNonce, nullptr, as_bytes(text),
                                             text.size(), as_bytes(about), about.size(), nullptr,
                                             sealed.data(), bytes_.data());
  return letters_of(sealed);
}

std::optional<std::string> SealingKey::open(std::string_view sealed, std::string_view about) const {
  const auto bytes = bytes_of(sealed);
  if (!bytes || bytes->size() < kNonce + kTag) return std::nullopt;
  std::string text(bytes->size() - kNonce - kTag, '\0');
  const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
      reinterpret_cast<unsigned char*>(text.data()), nullptr, nullptr, bytes->data() + kNonce,
      bytes->size() - kNonce, as_bytes(about), about.size(), bytes->data(), bytes_.data());
  if (failed != 0) return std::nullopt;
  return text;
}

}  // namespace commonweal::platform
