// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/timeline.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace bashgah::ui {

/// Which kinds of things a timeline shows: a chip for each group, none pressed shows all.
class TimelineChips final : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineChips(QWidget *parent = nullptr);

    /// Empty: every kind.
    [[nodiscard]] std::vector<domain::TimelineKind> kinds() const;
    void showEverything();

signals:
    void changed();

private:
    struct Group
    {
        QPushButton *chip;
        std::vector<domain::TimelineKind> kinds;
    };
    std::vector<Group> m_groups;
};

/// Where a thing of the timeline is kept.
struct TimelineSource
{
    QString view; ///< of the profile; empty: a page
    QString page;
    QVariantMap args;
};
[[nodiscard]] TimelineSource sourceOf(const domain::TimelineItem &item);

} // namespace bashgah::ui
