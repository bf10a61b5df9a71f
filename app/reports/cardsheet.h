// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"
#include "domain/receipt/receipt.h"
#include "ui/format/format.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

#include <vector>

class QPagedPaintDevice;

namespace bashgah::reports {

/// Members' cards of the size of a bank card (CR80, 85.6 x 54 mm), ten on an A4 page with lines to cut along:
/// shop, member, number, bar code and QR. Needs a QGuiApplication for fonts.
class CardSheet final
{
    Q_DECLARE_TR_FUNCTIONS(CardSheet)
public:
    static constexpr size_t perPage = 10;

    CardSheet(std::vector<domain::CardFace> cards, const ui::Format &format);

    [[nodiscard]] size_t pages() const { return (m_cards.size() + perPage - 1) / perPage; }
    [[nodiscard]] QByteArray pdf() const;
    /// Errors as writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path) const;
    /// On a device of A4 without margins. False: it cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;
    [[nodiscard]] QImage preview(size_t page, qreal scale) const;

private:
    void paintPage(QPainter &painter, size_t page) const;
    void paintCard(QPainter &painter, const QRectF &place, const domain::CardFace &card) const;

    std::vector<domain::CardFace> m_cards;
    ui::Format m_format;
};

} // namespace bashgah::reports
