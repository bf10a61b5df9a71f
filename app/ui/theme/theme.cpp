// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "platform/systemtheme.h"
#include "ui/theme/appstyle.h"
#include "ui/theme/styleglyphs.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPushButton>
#include <QStyle>
#include <QVariant>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr qreal basePointSize = 10.5;

/// The bundled family, loaded once; empty when the build had no network for it.
QString bundledFamily()
{
    static const QString family = [] {
        QString found;
        for (const auto &file : {QStringLiteral(":/fonts/Vazirmatn-Regular.ttf"),
                                 QStringLiteral(":/fonts/Vazirmatn-Medium.ttf"),
                                 QStringLiteral(":/fonts/Vazirmatn-Bold.ttf")}) {
            if (!QFile::exists(file))
                continue;
            const int id = QFontDatabase::addApplicationFont(file);
            if (id >= 0 && found.isEmpty())
                found = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return found;
    }();
    return family;
}

QFont baseFont(int fontPercent)
{
    const QString family = bundledFamily();
    QFont font = family.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont)
                                  : QFont(family);
    font.setPointSizeF(basePointSize * std::clamp(fontPercent, 100, 150) / 100.0);
    return font;
}

bool isDark(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark
        || (choice == ThemeChoice::System && platform::systemPrefersDark());
}

const char *roleName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Normal:
        return "normal";
    case ButtonRole::Primary:
        return "primary";
    case ButtonRole::Quiet:
        return "quiet";
    case ButtonRole::Danger:
        return "danger";
    }
    Q_UNREACHABLE();
}

const char *toneName(Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return "normal";
    case Tone::Muted:
        return "muted";
    case Tone::Accent:
        return "accent";
    case Tone::OnAccent:
        return "onaccent";
    case Tone::Info:
        return "info";
    case Tone::Success:
        return "success";
    case Tone::Warning:
        return "warning";
    case Tone::Error:
        return "error";
    }
    Q_UNREACHABLE();
}

} // namespace

void Theme::apply(QApplication &application, ThemeChoice choice, int fontPercent, Language language)
{
    const Colors &colors = isDark(choice) ? darkColors() : lightColors();
    application.setLayoutDirection(directionOf(language));
    QApplication::setStyle(new AppStyle);
    QApplication::setPalette(paletteOf(colors));
    QApplication::setFont(baseFont(fontPercent)); // the style sheet's sizes follow it
    paintStyleGlyphs(colors);
    application.setStyleSheet(styleSheet(colors));
    // again: a new style brings back the fonts that Windows has for tables, menus and tooltips
    QApplication::setFont(baseFont(fontPercent));
}

const Colors &Theme::colors()
{
    return colorsOf(QApplication::palette());
}

QFont Theme::font(TextSize size)
{
    QFont font = QApplication::font();
    const qreal base = font.pointSizeF();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(base * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Strong:
        font.setWeight(QFont::Bold);
        break;
    case TextSize::Heading:
        font.setPointSizeF(base * 1.15);
        font.setWeight(QFont::Bold);
        break;
    case TextSize::Title:
        font.setPointSizeF(base * 1.5);
        font.setWeight(QFont::Bold);
        break;
    case TextSize::Figure:
        font.setPointSizeF(base * 1.9);
        font.setWeight(QFont::Bold);
        break;
    }
    return font;
}

bool Theme::isLarge()
{
    return QApplication::font().pointSizeF() > 1.25 * basePointSize;
}

void Theme::setRole(QPushButton *button, ButtonRole role)
{
    button->setProperty("role", QLatin1String(roleName(role)));
    polish(button);
}

void Theme::setTone(QWidget *label, Tone tone)
{
    const QLatin1String name(toneName(tone));
    if (label->property("tone").toString() == name)
        return; // drawing anew is not cheap, and most lines of the counter stay as they are with each key
    label->setProperty("tone", name);
    polish(label);
}

void Theme::polish(QWidget *widget)
{
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // never shown: Qt polishes it then
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace bashgah::ui
