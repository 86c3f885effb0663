#pragma once

// META of a .pb file, checked: its keys, what is asked of their values, and where each stands.
// Knows nothing of the other tables.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "devolution/participation/pb_number.hpp"
#include "devolution/participation/pb_voting.hpp"

namespace commonweal::devolution {

// Fills `voting.meta`.
class PbMeta {
 public:
  PbMeta(const PbText& text, PbVoting& voting, PbFindings& findings);

  // None where the key is not there; a fault where it is no number (no whole one).
  std::optional<PbNumber> number(std::string_view key);
  std::optional<std::int64_t> whole(std::string_view key);

  std::string place(std::string_view key) const;  // Of its value; of META where it is not there.

 private:
  void take(const PbRow& row);
  void check_keys();
  void check_order();
  void check_type();
  void check_dates();
  void check_words();

  const PbText& text_;
  PbVoting& voting_;
  PbFindings& findings_;
  std::map<std::string, std::uint64_t, std::less<>> lines_;
};

}  // namespace commonweal::devolution
