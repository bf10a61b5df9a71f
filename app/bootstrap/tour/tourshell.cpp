// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tour through what belongs to the window: commands, jobs, who works here, help, and the rest of the settings.
#include "bootstrap/bootstrap.h"
#include "bootstrap/session.h"
#include "bootstrap/tour/tour.h"
#include "bootstrap/tour/tourhands.h"
#include "ui/appcontext.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/popups.h"
#include "ui/shell/toasts.h"

#include <QLineEdit>
#include <QListWidget>

#include <utility>

namespace bashgah::bootstrap {
namespace {

/// What the list of the palette offers for what is typed in it.
QString paletteOffers(const QString &typed)
{
    const QWidget *palette = TourHands::find(QStringLiteral("palettePopup"));
    const auto *filter = palette ? palette->findChild<QLineEdit *>() : nullptr;
    const auto *list = palette ? palette->findChild<QListWidget *>() : nullptr;
    const bool offers = filter && list && filter->text() == typed && list->count() > 0;
    return offers ? QString() : QStringLiteral("the palette offers nothing for \"%1\"").arg(typed);
}

} // namespace

void Tour::addShell()
{
    add(QStringLiteral("palette"),
        [this] {
            context().toasts.dismiss();
            m_bootstrap.session()->window().showPalette();
        },
        [] { return TourHands::seen(QStringLiteral("palettePopup")); });
    add(QStringLiteral("palette-found"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        m_text = persian ? QStringLiteral("امتیاز") : QStringLiteral("points");
        if (const QWidget *palette = TourHands::find(QStringLiteral("palettePopup"))) {
            if (auto *filter = palette->findChild<QLineEdit *>())
                filter->setText(m_text);
        }
    }, [this] { return paletteOffers(m_text); });
    add(QStringLiteral("jobs"), [] {
        ui::closePopups();
        TourHands::click(QStringLiteral("jobTray"));
    }, [] { return TourHands::seen(QStringLiteral("trayPopup")); });
    add(QStringLiteral("staff-names"), [this] {
        ui::closePopups();
        context().requests.switchStaff();
    }, [] { return TourHands::seen(QStringLiteral("lockNames")); });
    add(QStringLiteral("staff-names-closed"), [] { TourHands::click(QStringLiteral("lockCancel")); },
        [] { return TourHands::gone(QStringLiteral("lockScreen")); }, false);
    addHelp();
    for (const auto &[section, part] : {std::pair(QStringLiteral("look"), QStringLiteral("choice.dark")),
                                        std::pair(QStringLiteral("shop"), QStringLiteral("dayEnd")),
                                        std::pair(QStringLiteral("counter"), QStringLiteral("counterAttachDays")),
                                        std::pair(QStringLiteral("fields"), QStringLiteral("newField")),
                                        std::pair(QStringLiteral("staff"), QStringLiteral("staffPage")),
                                        std::pair(QStringLiteral("keys"), QStringLiteral("keysTable"))}) {
        add(QString(QStringLiteral("settings-") + section), [this, section] {
            context().navigator.open(ui::pages::settings, {{QStringLiteral("section"), section}});
        }, [part] { return TourHands::seen(part); });
    }
}

void Tour::addHelp()
{
    const auto window = [this]() -> ui::MainWindow & { return m_bootstrap.session()->window(); };
    add(QStringLiteral("help"), [this, window] {
        context().navigator.open(ui::pages::counter);
        window().showHelp();
    }, [] { return TourHands::seen(QStringLiteral("help")); });
    add(QStringLiteral("help-search"), [this] {
        const bool persian = context().format.language() == ui::Language::Persian;
        TourHands::focus(QStringLiteral("helpSearch"));
        TourHands::type(persian ? QStringLiteral("مرجوعی") : QStringLiteral("refund"));
    }, [] { return TourHands::seen(QStringLiteral("helpHits")); });
    add(QStringLiteral("help-news"), [window] { window().showNews(); },
        [] { return TourHands::gone(QStringLiteral("helpHits")); });
    add(QStringLiteral("help-about"), [window] { window().showAbout(); },
        [] { return TourHands::seen(QStringLiteral("help")); });
    addClosing(QStringLiteral("help"));
}

} // namespace bashgah::bootstrap
