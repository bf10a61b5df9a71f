// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/guiwindow.h"

#include <QStringList>

class QWidget;

namespace bashgah::test {

/// Their ids, in the order of the rail.
[[nodiscard]] QStringList allPages();
/// Somebody is in every list that a shop has after its first days.
void furnish(TestShop &shop);
/// What is read off this thread is on the page and has its place: lines that wrap inside of what wraps need a few turns.
void settle(TestWindow &window);

/// One look at the window after another; collects what is wrong for somebody without a mouse, with weak eyes or with a
/// screen reader (pagewalk.h).
class Inspection final
{
public:
    explicit Inspection(TestWindow &window) : m_window(window) {}

    void look(const QString &state);
    /// At what covers the window: Tab meets nothing outside of it.
    void lookInside(QWidget *cover, const QString &state);
    [[nodiscard]] QString problems() const { return m_problems.join(u'\n'); }

private:
    void inspect(QWidget *part, const QString &state);
    [[nodiscard]] QStringList walked(QWidget *part);

    TestWindow &m_window;
    QStringList m_kinds;
    QStringList m_seen;
    QStringList m_problems;
};

} // namespace bashgah::test
