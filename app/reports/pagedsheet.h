// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QPageSize>
#include <QSizeF>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace bashgah::reports {

/// Something of one or more pages that is looked at, saved as PDF and printed alike. Needs a QGuiApplication for
/// fonts.
class PagedSheet
{
public:
    virtual ~PagedSheet() = default;

    /// What a printer is to be told before paint().
    [[nodiscard]] virtual QPageSize pageSize() const = 0;
    [[nodiscard]] virtual size_t pages() const = 0;
    [[nodiscard]] QByteArray pdf() const;
    /// Errors as writeFile.
    [[nodiscard]] domain::Result<void> write(const QString &path) const;
    /// On a device whose page size is pageSize() and whose margins are none. False: it cannot be painted on.
    [[nodiscard]] bool paint(QPagedPaintDevice &device) const;
    /// One page as people will hold it, `scale` pixels a point.
    [[nodiscard]] QImage preview(size_t page, qreal scale) const;

protected:
    PagedSheet() = default;
    Q_DISABLE_COPY_MOVE(PagedSheet)
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QSizeF paperPoints() const = 0;
    /// `page` is one of pages(); a unit is a point.
    virtual void paintPage(QPainter &painter, size_t page) const = 0;
};

} // namespace bashgah::reports
