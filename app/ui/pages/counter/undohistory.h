// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/counter/counterdeeds.h"

#include <QString>

#include <deque>
#include <functional>
#include <vector>

namespace bashgah::ui {

/// The last ten things that each member of staff did here, newest last, and how each is taken back.
class UndoHistory final
{
public:
    static constexpr size_t most = 10;

    struct Done
    {
        QString id;      ///< "purchase:12"
        DeedFacts facts; ///< for the list
        std::function<void()> undo;
        int staff = 0; ///< who did it; 0: nobody was signed in
    };

    void remember(Done done);
    /// It was taken back, here or elsewhere.
    void forget(const QString &id);
    /// Newest first. What others did is theirs to take back.
    [[nodiscard]] std::vector<Done> of(int staff) const;
    /// Of everybody, oldest first.
    [[nodiscard]] const std::deque<Done> &all() const { return m_done; }

private:
    std::deque<Done> m_done;
};

} // namespace bashgah::ui
