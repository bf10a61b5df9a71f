// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"
#include "services/members/membertypes.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;

namespace bashgah::ui {

class SearchEdit;
class TierNames;

/// The line above the list of members: search, tier, RFM segment, order.
class MemberFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberFilters(QWidget *parent = nullptr);

    /// Offers these tiers; the chosen one stays chosen if it is still there.
    void setTiers(const TierNames &tiers);
    /// False: there is no such segment.
    bool chooseSegment(const QString &key);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Absent: every tier; empty: those without one.
    [[nodiscard]] std::optional<QString> tierId() const;
    [[nodiscard]] domain::MemberOrder order() const;
    /// Words, tier and segment of a kept filter; says nothing.
    void showFilter(const domain::MemberFilter &filter);
    /// Everybody again; says nothing.
    void clear();

signals:
    void searchWanted(const QString &text);
    /// Tier or order were changed.
    void changed();
    void segmentWanted(const QString &key); ///< empty: every segment
    void moveWanted(int by);
    void accepted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildChoices();

    QBoxLayout *m_row = nullptr; ///< the choices below the search where they would be cut
    SearchEdit *m_search = nullptr;
    QComboBox *m_tier = nullptr;
    QComboBox *m_segment = nullptr;
    QComboBox *m_order = nullptr;
};

} // namespace bashgah::ui
