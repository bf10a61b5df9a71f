// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

namespace bashgah::ui {

/// Points that need no purchase: for joining, a complete profile, birthdays, joining days.
class OccasionSection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit OccasionSection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;

private:
    struct Row
    {
        domain::OccasionKind kind;
        QCheckBox *enabled;
        PointsEdit *points;
        Sentence *sentence;
        bool loaded = false; ///< it stands in the document
    };
    void addRow(domain::OccasionKind kind, const QString &text);

    std::vector<Row> m_rowsOf;
};

} // namespace bashgah::ui
