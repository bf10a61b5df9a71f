// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/looksection.h"

#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/widgets/formbuilder.h"
#include "ui/widgets/segmentedswitch.h"

#include <QVBoxLayout>

namespace bashgah::ui {

LookSection::LookSection(AppContext &context)
    : SettingsSection(context, QStringLiteral("look"), tr("Language and look"),
                      QStringLiteral("languages"),
                      tr("Persian English digits theme dark light system font size letters zoom"))
{
    auto *host = new QWidget;
    body()->addWidget(host);
    FormBuilder form(host, 2);
    addLanguage(form);
    addDigits(form);
    addTheme(form);
    addFontSize(form);
}

void LookSection::addLanguage(FormBuilder &form)
{
    auto *edit = new SegmentedSwitch(tr("Language"));
    edit->addChoice(QStringLiteral("fa"), QStringLiteral("فارسی"));
    edit->addChoice(QStringLiteral("en"), QStringLiteral("English"));
    edit->setCurrent(languageCode(context().settings.value(settings::language)));
    form.row(tr("Language"), edit);
    connect(edit, &SegmentedSwitch::chosen, this, [this](const QString &code) {
        context().settings.set(settings::language, languageFromCode(code));
        context().requests.rebuildWindow();
    });
}

void LookSection::addDigits(FormBuilder &form)
{
    auto *edit = new SegmentedSwitch(tr("Digits"));
    edit->addChoice(QStringLiteral("persian"), QStringLiteral("۱۲۳"));
    edit->addChoice(QStringLiteral("latin"), QStringLiteral("123"));
    edit->setCurrent(context().settings.value(settings::digits) == Digits::Persian
                         ? QStringLiteral("persian") : QStringLiteral("latin"));
    form.row(tr("Digits"), edit, tr("What you type may have any digits."));
    connect(edit, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        context().settings.set(settings::digits, id == u"persian" ? Digits::Persian : Digits::Latin);
        context().requests.rebuildWindow();
    });
}

void LookSection::addTheme(FormBuilder &form)
{
    auto *edit = new SegmentedSwitch(tr("Theme"));
    edit->addChoice(QStringLiteral("system"), tr("As the system"));
    edit->addChoice(QStringLiteral("light"), tr("Light"));
    edit->addChoice(QStringLiteral("dark"), tr("Dark"));
    const ThemeChoice now = context().settings.value(settings::theme);
    edit->setCurrent(now == ThemeChoice::Dark ? QStringLiteral("dark")
                     : now == ThemeChoice::Light ? QStringLiteral("light")
                                                 : QStringLiteral("system"));
    form.row(tr("Theme"), edit);
    connect(edit, &SegmentedSwitch::chosen, this, [this](const QString &id) {
        context().settings.set(settings::theme, themeFromText(id, ThemeChoice::System));
        context().requests.rebuildWindow();
    });
}

void LookSection::addFontSize(FormBuilder &form)
{
    auto *edit = new SegmentedSwitch(tr("Size of letters"));
    for (const int percent : {100, 115, 130, 150}) {
        edit->addChoice(QString::number(percent),
                        context().format.percent(domain::Percent::whole(percent)));
    }
    edit->setCurrent(QString::number(context().settings.value(settings::fontPercent)));
    form.row(tr("Size of letters"), edit);
    connect(edit, &SegmentedSwitch::chosen, this, [this](const QString &percent) {
        context().settings.set(settings::fontPercent, percent.toInt());
        context().requests.rebuildWindow();
    });
}

} // namespace bashgah::ui
