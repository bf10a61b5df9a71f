// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberfilter.h"
#include "services/campaigns/campaigntypes.h"
#include "ui/widgets/formbuilder.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace bashgah::services {
class SavedFilterService;
}

namespace bashgah::ui {

class Format;
class JalaliDateEdit;
class PointsEdit;
class WholeLabel;

/// Block 1 of the composer: who gets the message. All, a segment or a saved filter, narrowed by
/// tier, last purchase, points, tag and words.
class AudienceEditor final : public QWidget
{
    Q_OBJECT
public:
    AudienceEditor(services::SavedFilterService &filters, const Format &format, QDate today,
                   const QHash<QString, QString> &tierNames, QWidget *parent = nullptr);

    [[nodiscard]] domain::MemberFilter filter() const;
    /// Does not emit.
    void setFilter(const domain::MemberFilter &filter);
    void reloadFilters();
    /// How a clause reads; without it only their number is told.
    void setClauseWords(std::function<QString(const domain::FilterClause &)> words) { m_clauseWords = std::move(words); }
    /// Counts below the form; nullptr: being counted.
    void showCounts(const services::AudienceSummary *summary);

signals:
    void changed();
    void filterKept(const QString &name);

private:
    void buildWho();
    void buildNarrowing(const QHash<QString, QString> &tierNames);
    void buildKeeping();
    void choose();
    void keep();
    /// The segment, cell and day of a filter that no item of the box stands for.
    [[nodiscard]] QString words(const domain::MemberFilter &filter) const;
    void tell();
    void showClauses();

    services::SavedFilterService &m_filters;
    const Format &m_format;
    const QDate m_today;
    std::optional<FormBuilder> m_form;
    QComboBox *m_who = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_narrow = nullptr; ///< the conditions, folded until wanted
    QComboBox *m_tier = nullptr;
    JalaliDateEdit *m_from = nullptr;
    JalaliDateEdit *m_to = nullptr;
    PointsEdit *m_points = nullptr;
    QLineEdit *m_tag = nullptr;
    QLineEdit *m_text = nullptr;
    QLineEdit *m_keepName = nullptr;
    QPushButton *m_keep = nullptr;
    WholeLabel *m_counts = nullptr;
    bool m_filling = false;
    domain::FilterClauses m_clauses; ///< of a filter that was kept or handed over; they are kept, not edited here
    std::function<QString(const domain::FilterClause &)> m_clauseWords;
    QLabel *m_clauseText = nullptr;
};

} // namespace bashgah::ui
