// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/counter/countertypes.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace bashgah::ui {

struct AppContext;
class Banner;
class MemberFinder;

/// Gives an anonymous purchase to the member who came back for it: find them, Enter.
class AttachPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit AttachPanel(AppContext &context, QWidget *parent = nullptr);
    void begin(const domain::Purchase &purchase);
    /// That it was last begun for.
    [[nodiscard]] std::optional<domain::PurchaseId> purchase() const { return m_purchase; }
    /// Theirs it is: chosen in the list, or by their card.
    void attach(domain::MemberId member);

signals:
    void attached(const bashgah::services::RecordedPurchase &purchase);
    void cancelled();

private:
    AppContext &m_context;
    std::optional<domain::PurchaseId> m_purchase;
    QLabel *m_head = nullptr;
    Banner *m_banner = nullptr;
    MemberFinder *m_finder = nullptr;
};

} // namespace bashgah::ui
