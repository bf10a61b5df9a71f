// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through an import: a file matched, checked with a row that cannot be used, brought in.
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "ui/appcontext.h"
#include "ui/shell/navigator.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>

namespace bashgah::bootstrap {
namespace {

/// Three purchases, the last of nothing.
QString writeSales(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("sales.csv"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("invoice,date,mobile,amount (toman)\r\n"
                   "T-1,2026-03-01,09100000042,1250000\r\n"
                   "T-2,2026-03-02,09100000043,480000\r\n"
                   "T-3,2026-03-02,09100000043,0\r\n");
    }
    return path;
}

/// Of the page's button, when it can be pressed.
QString primaryText()
{
    const auto *button = TourHands::find<QAbstractButton>(QStringLiteral("pagePrimary"));
    return button && button->isEnabled() ? button->text() : QString();
}

} // namespace

void Tour::addImports()
{
    addPage(ui::pages::imports, QStringLiteral("pagePrimary"));
    add(QStringLiteral("imports-match"), [this] {
        context().navigator.open(ui::pages::imports,
                                 {{QStringLiteral("kind"), QStringLiteral("purchases")},
                                  {QStringLiteral("file"), writeSales(m_folder)}});
    }, []() -> QString {
        const QString ready = primaryText().isEmpty() ? QStringLiteral("the file is not read") : QString();
        return ready.isEmpty() ? TourHands::seen(QStringLiteral("imports.column.0")) : ready;
    });
    add(QStringLiteral("imports-checked"), [this] {
        m_text = primaryText();
        TourHands::click(QStringLiteral("pagePrimary"));
    }, [this]() -> QString {
        const bool done = !primaryText().isEmpty() && primaryText() != m_text;
        return done ? QString() : QStringLiteral("the file is not checked");
    });
    add(QStringLiteral("imports-problems"), [] { TourHands::show(QStringLiteral("imports.save")); },
        [] { return TourHands::seen(QStringLiteral("imports.save")); });
    add(QStringLiteral("imports-done"), [this] {
        m_text = primaryText();
        TourHands::click(QStringLiteral("pagePrimary"));
    }, [this]() -> QString {
        const bool done = !primaryText().isEmpty() && primaryText() != m_text;
        return done ? QString() : QStringLiteral("the file is not brought in");
    });
    add(QStringLiteral("imports-past"), [] { TourHands::click(QStringLiteral("pagePrimary")); },
        [] { return TourHands::seen(QStringLiteral("imports.undo")); });
}

} // namespace bashgah::bootstrap
