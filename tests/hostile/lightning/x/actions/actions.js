import { LightningElement } from 'lwc';
export default class Actions extends LightningElement {
  log() {
    this.dispatchEvent(new CustomEvent('log'));
  }
}
