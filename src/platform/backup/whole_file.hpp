#pragma once

// A file that is there whole or not at all: written under another name, and given its own when all
// of it is on the disk.

#include <filesystem>

namespace commonweal::platform {

class WholeFile {
 public:
  // Makes FILE.part anew, empty, for its owner only. Throws StoreUnavailable where it cannot.
  explicit WholeFile(std::filesystem::path file);
  ~WholeFile();  // FILE.part is gone, unless it has become FILE.
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  const std::filesystem::path& part() const { return part_; }

  // False where another FILE has come to be there, which stays.
  [[nodiscard]] bool keep_unless_there();
  void keep();  // In place of another.

 private:
  bool rename(unsigned flags);

  std::filesystem::path file_;
  std::filesystem::path part_;
};

}  // namespace commonweal::platform
