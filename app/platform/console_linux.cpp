// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/console.h"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <string>

namespace bashgah::platform {

Utf8Console::Utf8Console() = default;
Utf8Console::~Utf8Console() = default;

namespace {

/// Typed letters are not shown while it lives.
class Unseen final
{
public:
    Unseen() : m_terminal(isatty(STDIN_FILENO) == 1 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_terminal)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        if (!m_terminal)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputs("\n", stderr);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_terminal;
};

} // namespace

QString askHidden(const QString &question)
{
    std::fputs(question.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const Unseen unseen;
    std::string line;
    return std::getline(std::cin, line) ? QString::fromLocal8Bit(line.c_str()).trimmed() : QString();
}

void sayOutside(const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stdout);
}

} // namespace bashgah::platform
