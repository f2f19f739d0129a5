export declare function findBrowser(): string | undefined;
export declare const browserArgs: string[];
export declare function launchOptions(): { args: string[]; executablePath?: string };
