// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberrow.h"
#include "ui/format/tiernames.h"
#include "ui/widgets/card.h"

#include <optional>

class QLabel;
class QPushButton;

namespace bashgah::ui {

struct AppContext;

/// The chosen member beside the list: a few facts and the ways on.
class MemberPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit MemberPreview(AppContext &context, QWidget *parent = nullptr);

    void showMember(const domain::MemberRow &row, const TierNames &tiers);
    void showNobody();

signals:
    void profileWanted(bashgah::domain::MemberId id);

private:
    [[nodiscard]] QString consentText(domain::ConsentState state) const;

    AppContext &m_context;
    Card *m_card = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_stats = nullptr;
    QPushButton *m_profile = nullptr;
    QPushButton *m_counter = nullptr;
    std::optional<domain::MemberId> m_member;
};

} // namespace bashgah::ui
