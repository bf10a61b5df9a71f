// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/programmesection.h"

class QLineEdit;

namespace bashgah::ui {

class InlineChoice;
class InlineNumber;

/// Points for what members do and staff confirm, and the bonus for points earned in a short time.
class ActivitySection final : public ProgrammeSection
{
    Q_OBJECT
public:
    explicit ActivitySection(const Format &format, QWidget *parent = nullptr);

    void load(const domain::Programme &programme) override;
    [[nodiscard]] bool store(domain::Programme &programme) override;
    void showExamples(const domain::Programme &programme) override;
    [[nodiscard]] QWidget *wrongEditor() const override;

private:
    struct Row
    {
        QString id;
        QCheckBox *enabled;
        PointsEdit *points;
        InlineChoice *kind;
        QLineEdit *name;
        InlineNumber *times;
        InlineChoice *limit;
        InlineNumber *life;
        Sentence *sentence;
    };
    void buildMilestone();
    void addRow(const domain::ActivityRule &rule);
    void watch(const Row &row);
    static void showTimes(const Row &row);
    [[nodiscard]] bool storeLimits(const Row &row, domain::ActivityRule &rule) const;
    void addNew();
    void removeRow(const QString &id);
    [[nodiscard]] bool storeRow(const Row &row, domain::ActivityRule &rule) const;
    [[nodiscard]] bool storeMilestone(domain::Programme &programme);

    QVBoxLayout *m_list = nullptr;
    std::vector<Row> m_rowsOf;
    QCheckBox *m_milestoneOn = nullptr;
    PointsEdit *m_bonus = nullptr;
    PointsEdit *m_reach = nullptr;
    InlineNumber *m_days = nullptr;
    Sentence *m_milestone = nullptr;
    bool m_milestoneLoaded = false; ///< it stands in the document
};

} // namespace bashgah::ui
