#include "devolution/participation/pb_file.hpp"

#include <array>
#include <ios>
#include <string_view>

#include "platform/table/csv_file.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::size_t kBytesMost = std::size_t{256} << 20;

}  // namespace

base::Result<PbBytes> read_pb_file(const std::string& path, std::istream& standard_input) {
  auto file = platform::open_csv(path, standard_input);
  if (!file) return base::fail(std::move(file));
  PbBytes bytes{file->name(), {}};
  std::array<char, 1 << 16> piece;
  for (std::istream& in = file->stream(); in;) {
    in.read(piece.data(), piece.size());
    if (in.bad()) throw std::ios_base::failure("The file could not be read to its end");
    bytes.text.append(piece.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.text.size() > kBytesMost) {
      return base::fail(base::ErrorCode::invalid_input,
                        {{bytes.name, "The file is longer than 256 MiB."}});
    }
  }
  return bytes;
}

}  // namespace commonweal::devolution
