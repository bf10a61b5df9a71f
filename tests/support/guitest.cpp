// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/guitest.h"

#include <QApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLocale>
#include <QPixmap>
#include <QTest>
#include <QTranslator>
#include <QWidget>

namespace bashgah::test {

class LookGuard::Translators
{
public:
    explicit Translators(ui::Language language)
    {
        const QString code = ui::languageCode(language);
        if (m_qt.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(code)))
            QApplication::installTranslator(&m_qt);
        if (m_own.load(QStringLiteral(":/i18n/bashgah_%1.qm").arg(code)))
            QApplication::installTranslator(&m_own);
    }

private:
    QTranslator m_qt;
    QTranslator m_own;
};

std::unique_ptr<QApplication> makeGuiApplication(int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", qEnvironmentVariable("BASHGAH_TEST_SCALE", QStringLiteral("1")).toLatin1());
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setApplicationName(QStringLiteral("bashgah-test"));
    QApplication::setCursorFlashTime(0);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, false);
    QApplication::setEffectEnabled(Qt::UI_AnimateCombo, false);
    ui::Theme::apply(*application, ui::ThemeChoice::Light, 100, ui::Language::English);
    return application;
}

LookGuard::LookGuard(ui::Language language, ui::ThemeChoice theme, int fontPercent)
    : m_translators(std::make_unique<Translators>(language))
{
    QLocale::setDefault(ui::localeOf(language));
    ui::Theme::apply(*qApp, theme, fontPercent, language);
}

LookGuard::~LookGuard()
{
    QLocale::setDefault(ui::localeOf(ui::Language::English));
    ui::Theme::apply(*qApp, ui::ThemeChoice::Light, 100, ui::Language::English);
}

void eachLanguage()
{
    QTest::addColumn<ui::Language>("language");
    QTest::newRow("fa") << ui::Language::Persian;
    QTest::newRow("en") << ui::Language::English;
}

void typeText(QWidget *widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &press);
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(widget, &release);
    }
}

void pressKey(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(widget, key, modifiers);
}

QImage grabWidget(QWidget *widget, const QString &name)
{
    widget->ensurePolished();
    const QImage image = widget->grab().toImage();
    const QString folder = qEnvironmentVariable("BASHGAH_GRAB_DIR");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        image.save(folder + u'/' + name + QStringLiteral(".png"));
    }
    return image;
}

} // namespace bashgah::test
