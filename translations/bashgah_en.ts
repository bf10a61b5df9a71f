<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tomans</source>
        <translation>
            <numerusform>%1 toman</numerusform>
            <numerusform>%1 tomans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rials</source>
        <translation>
            <numerusform>%1 rial</numerusform>
            <numerusform>%1 rials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seconds</source>
        <translation>
            <numerusform>%1 second</numerusform>
            <numerusform>%1 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes</source>
        <translation>
            <numerusform>%1 minute</numerusform>
            <numerusform>%1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bashgah::ui::JobTray</name>
    <message numerus="yes">
        <source>%1 running</source>
        <translation>
            <numerusform>%1 running</numerusform>
            <numerusform>%1 running</numerusform>
        </translation>
    </message>
</context>
</TS>
