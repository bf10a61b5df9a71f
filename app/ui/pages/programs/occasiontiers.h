// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programme.h"

#include <QWidget>

class QCheckBox;

namespace bashgah::ui {

class Format;
class PointsEdit;
class Sentence;

/// What members of a tier get on one occasion instead of the points for all: a sentence for each tier.
class OccasionTiers final : public QWidget
{
    Q_OBJECT
public:
    OccasionTiers(const Format &format, domain::OccasionKind kind, QWidget *parent = nullptr);

    void load(const std::vector<domain::TierPoints> &points);
    /// A sentence for each tier; what was typed for one that stays is kept.
    void setTiers(const std::vector<domain::Tier> &tiers);
    /// Whether any tier gets points of its own.
    [[nodiscard]] bool isUsed() const;
    [[nodiscard]] bool hasTiers() const { return !m_rows.empty(); }
    /// What is wrong is marked and left out; false then.
    [[nodiscard]] bool store(std::vector<domain::TierPoints> &into);
    void clearErrors();
    /// The first editor that is marked, or null.
    [[nodiscard]] QWidget *wrongEditor() const;

signals:
    void changed();

private:
    struct Row
    {
        domain::Tier tier;
        QCheckBox *enabled;
        PointsEdit *points;
        Sentence *sentence;
    };
    void addRow(const domain::Tier &tier);

    const Format &m_format;
    domain::OccasionKind m_kind;
    std::vector<Row> m_rows;
    std::vector<domain::TierPoints> m_loaded; ///< of the document, or typed before the tiers changed
};

} // namespace bashgah::ui
