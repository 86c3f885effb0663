#pragma once

// Headers that cost seconds, or that are the engine behind a seam: each only in the files that
// heavy_files.txt names, and no library's header in a header of ours.

#include "guard/source_file.hpp"

namespace commonweal::guard {

// One line of the list: which header (or folder of headers) in which file.
struct HeavyFile {
  std::string header;
  std::string path;
};

// "restinio src/platform/http/server.cpp  # why"
std::vector<HeavyFile> parse_heavy_files(std::string_view text);

// Also complains of an entry that is needed no longer: the list only shrinks.
Complaints heavy_header_complaints(const std::vector<SourceFile>& files,
                                   const std::vector<HeavyFile>& allowed);

}  // namespace commonweal::guard
