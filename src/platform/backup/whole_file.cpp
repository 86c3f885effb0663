#include "platform/backup/whole_file.hpp"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include "platform/store/store_failure.hpp"

namespace commonweal::platform {
namespace {

[[noreturn]] void give_up(const std::filesystem::path& path) {
  throw StoreUnavailable("The file " + path.string() +
                         " cannot be written: " + std::system_category().message(errno) + '.');
}

class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags)
      : path_(path), number_(::open(path.c_str(), flags | O_CLOEXEC, S_IRUSR | S_IWUSR)) {
    if (number_ < 0) give_up(path);
  }
  ~Descriptor() { ::close(number_); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  void to_disk() const {
    if (::fsync(number_) != 0) give_up(path_);
  }

 private:
  std::filesystem::path path_;
  int number_;
};

std::filesystem::path folder_of(const std::filesystem::path& file) {
  const auto folder = file.parent_path();
  return folder.empty() ? "." : folder;
}

void remove_with_company(const std::filesystem::path& part) {
  for (const auto* ending : {"", "-wal", "-shm", "-journal"}) {
    ::unlink((part.string() + ending).c_str());
  }
}

}  // namespace

WholeFile::WholeFile(std::filesystem::path file)
    : file_(std::move(file)), part_(file_.string() + ".part") {
  remove_with_company(part_);
  const Descriptor made(part_, O_WRONLY | O_CREAT | O_EXCL);
}

WholeFile::~WholeFile() { remove_with_company(part_); }

bool WholeFile::keep_unless_there() { return rename(RENAME_NOREPLACE); }

void WholeFile::keep() { rename(0); }

bool WholeFile::rename(unsigned flags) {
  Descriptor(part_, O_RDONLY).to_disk();
  if (::renameat2(AT_FDCWD, part_.c_str(), AT_FDCWD, file_.c_str(), flags) != 0) {
    if (errno == EEXIST) return false;
    give_up(file_);
  }
  Descriptor(folder_of(file_), O_RDONLY | O_DIRECTORY).to_disk();
  return true;
}

}  // namespace commonweal::platform
