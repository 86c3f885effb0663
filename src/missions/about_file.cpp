#include "missions/about_file.hpp"

#include <utility>

namespace commonweal::missions {

std::vector<platform::AboutLine> about_lines(const std::vector<Source>& sources,
                                             const KnownOn& known_on, std::string command) {
  std::vector<platform::AboutLine> lines;
  for (const Source& source : sources) {
    lines.push_back({"Source", source.title + " (" + source.code + ")"});
    lines.push_back({"Published by", source.publisher});
    lines.push_back({"Licence", source.licence});
    lines.push_back({"Attribution", source.attribution});
    lines.push_back({"File", source.file});
    if (!source.note.empty()) lines.push_back({"To know", source.note});
  }
  lines.push_back({"As known on", known_on ? reader_text(*known_on) : "the day it was taken away"});
  lines.push_back({"Command", std::move(command)});
  return lines;
}

}  // namespace commonweal::missions
