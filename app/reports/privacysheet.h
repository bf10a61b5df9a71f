// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/privacynotice.h"
#include "reports/pagedsheet.h"
#include "reports/pageflow.h"
#include "ui/format/format.h"

#include <QCoreApplication>
#include <QFont>

namespace bashgah::reports {

/// The privacy notice on A5 for a member to read and sign, in the language of `format`.
class PrivacySheet final : public PagedSheet
{
    Q_DECLARE_TR_FUNCTIONS(PrivacySheet)
public:
    /// `member`: whose name stands above the signature; empty: a line to write it on.
    PrivacySheet(const domain::PrivacyNotice &notice, const QString &shopName, const ui::Format &format,
                 const QString &member = {});

    [[nodiscard]] QPageSize pageSize() const override { return QPageSize(QPageSize::A5); }
    [[nodiscard]] size_t pages() const override { return m_pages.size(); }
    [[nodiscard]] QString title() const override;

private:
    void addText(const QString &text, const QFont &font, bool heading = false);
    void addSignature(const QString &label, const QString &value);
    void gap(qreal height) { m_items.push_back({height, {}}); }
    [[nodiscard]] QSizeF paperPoints() const override;
    void paintPage(QPainter &painter, size_t page) const override;

    QString m_title;
    Qt::LayoutDirection m_direction;
    std::vector<FlowItem> m_items;
    std::vector<std::vector<PlacedItem>> m_pages; ///< of m_items
};

} // namespace bashgah::reports
