#include "platform/job/job_files.hpp"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <system_error>

#include "base/check.hpp"
#include "platform/job/child.hpp"
#include "platform/job/random_id.hpp"

namespace commonweal::platform {
namespace {

constexpr std::string_view kSqlite = "sqlite:";
constexpr std::string_view kMemory = "sqlite::memory:";
constexpr std::string_view kEnding = "-files";
constexpr auto kYoung = std::chrono::minutes(1);

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

class Sha256 {
 public:
  Sha256() {
    CW_CHECK(sodium_init() >= 0);
    crypto_hash_sha256_init(&state_);
  }
  void add(std::string_view bytes) {
    crypto_hash_sha256_update(&state_, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
  }
  std::string hex() && {
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state_, hash.data());
    std::string text(2 * hash.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
  }

 private:
  crypto_hash_sha256_state state_;
};

void make_folder(const std::filesystem::path& folder) {
  if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
    fail("The folder for files of jobs cannot be made");
  }
  struct stat found{};
  const bool is_ours = lstat(folder.c_str(), &found) == 0 && S_ISDIR(found.st_mode) &&
                       found.st_uid == geteuid() && (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
  if (!is_ours) {
    throw std::runtime_error("The folder " + folder.string() +
                             " must be the program's own, and closed to others (chmod 700).");
  }
}

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto written = write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) fail("A file could not be kept for a job");
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

std::filesystem::path job_files_folder(std::string_view desk_url) {
  if (desk_url.starts_with(kSqlite) && desk_url != kMemory) {
    return std::string(desk_url.substr(kSqlite.size())).append(kEnding);
  }
  Sha256 digest;  // Each desk has a folder of its own; what its address holds is nobody's business.
  digest.add(desk_url);
  return std::filesystem::temp_directory_path() /
         ("commonweal-" + std::move(digest).hex().substr(0, 16).append(kEnding));
}

JobFile keep_file(const std::filesystem::path& folder, std::string_view name,
                  std::string_view content) {
  make_folder(folder);
  const auto path = folder / (random_id() + ".csv");
  const Descriptor file(
      open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (file.number() < 0) fail("A file could not be kept for a job");
  try {
    write_all(file.number(), content);
  } catch (...) {
    unlink(path.c_str());
    throw;
  }
  Sha256 digest;
  digest.add(content);
  return {.path = std::filesystem::absolute(path).string(),
          .name = std::string(name),
          .bytes = static_cast<std::int64_t>(content.size()),
          .digest = std::move(digest).hex()};
}

std::string file_digest(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("The file that came with the job is gone. Send it again.");
  Sha256 digest;
  std::array<char, 64 * 1024> bytes;
  while (file.read(bytes.data(), bytes.size()), file.gcount() > 0) {
    digest.add({bytes.data(), static_cast<std::size_t>(file.gcount())});
  }
  if (file.bad()) throw std::runtime_error("The file that came with the job cannot be read.");
  return std::move(digest).hex();
}

void remove_file(const std::filesystem::path& path) {
  std::error_code ignored;
  std::filesystem::remove(path, ignored);
}

void remove_files_but(const std::filesystem::path& folder, std::span<const std::string> needed) {
  std::error_code ignored;  // A folder that is not there has no files; a file may go meanwhile.
  const auto young = std::filesystem::file_time_type::clock::now() - kYoung;
  for (const auto& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const auto path = std::filesystem::absolute(entry.path(), ignored).string();
    if (std::ranges::find(needed, path) != needed.end()) continue;
    if (entry.last_write_time(ignored) > young) continue;
    std::filesystem::remove(entry.path(), ignored);
  }
}

}  // namespace commonweal::platform
