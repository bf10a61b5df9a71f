// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/console.h"

#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace bashgah::platform {
namespace {

/// Into the file or pipe that standard output was sent to.
bool sayInFile(const QByteArray &text)
{
    const HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    if (out == nullptr || out == INVALID_HANDLE_VALUE)
        return false;
    const DWORD type = GetFileType(out);
    DWORD written = 0;
    return (type == FILE_TYPE_DISK || type == FILE_TYPE_PIPE)
        && WriteFile(out, text.constData(), static_cast<DWORD>(text.size()), &written, nullptr);
}

/// In the console of the program that started this one.
bool sayInConsole(const QString &text)
{
    if (!AttachConsole(ATTACH_PARENT_PROCESS) && GetLastError() != ERROR_ACCESS_DENIED)
        return false; // denied: it has one already
    const HANDLE console = CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_WRITE,
                                       nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE)
        return false;
    const std::wstring words = text.toStdWString();
    DWORD written = 0;
    const bool said = WriteConsoleW(console, words.data(), static_cast<DWORD>(words.size()), &written,
                                    nullptr);
    CloseHandle(console);
    return said;
}

} // namespace

Utf8Console::Utf8Console() : m_codePage(GetConsoleOutputCP())
{
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    if (m_codePage != 0)
        SetConsoleOutputCP(CP_UTF8);
}

Utf8Console::~Utf8Console()
{
    if (m_codePage != 0)
        SetConsoleOutputCP(m_codePage); // the console is the user's and lives on
}

QString askHidden(const QString &question)
{
    std::fputs(question.toUtf8().constData(), stderr);
    std::fflush(stderr);
    const HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    const bool console = GetConsoleMode(in, &before) != 0;
    if (console)
        SetConsoleMode(in, before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    std::string line;
    const bool read = static_cast<bool>(std::getline(std::cin, line));
    if (console) {
        SetConsoleMode(in, before);
        std::fputs("\n", stderr);
    }
    return read ? QString::fromLocal8Bit(line.c_str()).trimmed() : QString();
}

void sayOutside(const QString &text)
{
    if (!sayInFile(text.toUtf8()) && !sayInConsole(text))
        MessageBoxW(nullptr, text.toStdWString().c_str(), L"Bashgah", MB_OK | MB_ICONINFORMATION);
}

} // namespace bashgah::platform
