#pragma once

// The files of the project as text, and what a rule has to say of them. Rules are functions from
// text to complaints, so that a test can show a rule made-up text and see it complain.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace commonweal::guard {

struct SourceFile {
  std::string path;  // From the root of the project, with '/'.
  std::string text;  // Empty for a binary file.
};

// "src/base/money.hpp:12: sentence", ready to click on.
using Complaints = std::vector<std::string>;

// Every file of the project, by path; binary ones, such as pictures, without their content. Not
// what git or the build ignores.
std::vector<SourceFile> read_project(const std::filesystem::path& root);

// Without their line ends; a last line without one counts too.
std::vector<std::string_view> lines_of(std::string_view text);

std::string complaint(const SourceFile& file, std::size_t line, std::string_view sentence);

void append(Complaints& all, Complaints more);

bool is_cpp(std::string_view path);
bool is_under(std::string_view path, std::string_view folder);
std::string folder_of(std::string_view path);

}  // namespace commonweal::guard
