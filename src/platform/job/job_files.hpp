#pragma once

// The files that came with jobs: each with a name that nobody can guess, in a folder that only the
// program reads. What a sender calls a file never becomes a path.

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "platform/job/job.hpp"

namespace commonweal::platform {

// Beside a desk in a file; in the folder for what is passing where the desk is on a server.
std::filesystem::path job_files_folder(std::string_view desk_url);

// Writes a file into the folder, which is made where it is not there. Throws where the disk fails.
JobFile keep_file(const std::filesystem::path& folder, std::string_view name,
                  std::string_view content);

// SHA-256 of a file, in hexadecimal digits. Throws where it cannot be read.
std::string file_digest(const std::filesystem::path& path);

// Nothing happens where it is gone already.
void remove_file(const std::filesystem::path& path);

// Removes all files of the folder but these, and those that were written within the last minute:
// what came with a job stands on the disk before it stands on the desk.
void remove_files_but(const std::filesystem::path& folder, std::span<const std::string> needed);

}  // namespace commonweal::platform
